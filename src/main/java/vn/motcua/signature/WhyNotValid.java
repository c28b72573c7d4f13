package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.SubIndication;

/** The library's verdicts in words for officials. */
final class WhyNotValid {

    static final String CHANGED = "nội dung đã bị thay đổi sau khi ký";

    private WhyNotValid() {}

    /** @param verdict null where it gave none */
    static String of(SubIndication verdict) {
        if (verdict == null) {
            return "chữ ký không đọc được";
        }
        return switch (verdict) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE -> CHANGED;
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                "nơi cấp chứng thư số không được tin cậy";
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
                "chứng thư số đã bị thu hồi";
            case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                "chứng thư số đã hết hạn, và không có dấu thời gian chứng tỏ đã ký trước đó";
            case NOT_YET_VALID -> "ký khi chứng thư số chưa có hiệu lực";
            case TRY_LATER -> "chưa kiểm tra được chứng thư số có bị thu hồi hay không";
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> "thuật toán ký không còn đủ an toàn";
            case CHAIN_CONSTRAINTS_FAILURE -> "chứng thư số không dùng để ký được";
            case FORMAT_FAILURE -> "chữ ký sai định dạng PAdES";
            default -> "chữ ký không đạt kiểm tra (" + verdict + ")";
        };
    }
}
