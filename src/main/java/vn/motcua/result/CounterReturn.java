package vn.motcua.result;

import java.util.List;
import java.util.Map;

/**
 * What the desk found when somebody came for a result.
 *
 * @param receiver null where nobody was chosen
 * @param name of an authorised person; that of others is in the register
 * @param identityNumber as on the paper shown
 * @param authorityPaper number, day and certifier of the written authority, of an authorised person only
 * @param lostStatement what whoever lost the receipt declared
 * @param originals by key of the paper: whether it was given back
 */
public record CounterReturn(
        Receiver receiver,
        String name,
        String identityNumber,
        String authorityPaper,
        Receipt receipt,
        String lostStatement,
        Map<String, Boolean> originals,
        String note) {

    public CounterReturn {
        originals = originals == null ? Map.of() : Map.copyOf(originals);
    }

    /** Who stands at the counter (NĐ 61/2018/NĐ-CP, Điều 6: the applicant, or who brings a written authority). */
    public enum Receiver {
        OWNER("Chủ hồ sơ"),
        FILER("Người nộp hồ sơ"),
        RECEIVER("Người nhận đã đăng ký"),
        AUTHORISED("Người được ủy quyền đến nhận");

        private final String label;

        Receiver(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What became of the receipt with which the result is fetched. */
    public enum Receipt {
        BROUGHT("Đã xuất trình giấy hẹn trả, bản giấy hoặc điện tử"),
        LOST("Mất giấy hẹn trả, đã viết cam kết"),
        /** Only where the result is decided and returned on the spot. */
        NOT_ISSUED("Trả ngay, không phát giấy hẹn");

        /** Those with which somebody comes back for a result whose receipt was issued. */
        public static final List<Receipt> ISSUED = List.of(BROUGHT, LOST);

        private final String label;

        Receipt(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
