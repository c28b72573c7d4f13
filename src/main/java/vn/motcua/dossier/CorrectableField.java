package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Optional;

/** What of a registered dossier can be put right. The procedure is not: that is filed anew. */
public enum CorrectableField {
    FILER_NAME("filer.name", "Họ và tên người nộp"),
    FILER_IDENTITY_NUMBER("filer.identityNumber", "Số giấy tờ người nộp"),
    FILER_ADDRESS("filer.address", "Địa chỉ người nộp"),
    FILER_PHONE("filer.phone", "Điện thoại người nộp"),
    FILER_EMAIL("filer.email", "Thư điện tử người nộp"),
    AUTHORITY_PAPER("authorityPaper", "Giấy ủy quyền"),
    OWNER_NAME("owner.name", "Họ và tên chủ hồ sơ"),
    OWNER_IDENTITY_NUMBER("owner.identityNumber", "Số giấy tờ chủ hồ sơ"),
    OWNER_ADDRESS("owner.address", "Địa chỉ chủ hồ sơ"),
    OWNER_PHONE("owner.phone", "Điện thoại chủ hồ sơ"),
    OWNER_EMAIL("owner.email", "Thư điện tử chủ hồ sơ"),
    RECEIVER_NAME("receiver.name", "Họ và tên người nhận kết quả"),
    RECEIVER_IDENTITY_NUMBER("receiver.identityNumber", "Số giấy tờ người nhận kết quả"),
    RECEIVER_ADDRESS("receiver.address", "Địa chỉ người nhận kết quả"),
    RECEIVER_PHONE("receiver.phone", "Điện thoại người nhận kết quả"),
    RECEIVER_EMAIL("receiver.email", "Thư điện tử người nhận kết quả"),
    SUMMARY("summary", "Nội dung yêu cầu"),
    RETURN_MODE("returnMode", "Cách nhận kết quả"),
    RETURN_PLACE("returnPlace", "Nơi trả kết quả"),
    CASE_KEY("caseKey", "Trường hợp giải quyết"),
    RECEIVED_AT("receivedAt", "Thời điểm nhận hồ sơ");

    private final String key;
    private final String label;

    CorrectableField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As API and page call it: {@code filer.name}. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Whose it is ("filer"); empty where it is nobody's in particular. */
    public String role() {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : "";
    }

    /** Which part of a person ("name"), or the whole key. */
    public String part() {
        return key.substring(key.indexOf('.') + 1);
    }

    public static Optional<CorrectableField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
