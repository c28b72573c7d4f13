package vn.motcua.procedure;

/**
 * A paper the applicant brings (thành phần hồ sơ).
 *
 * @param key kebab-case, unique in the procedure
 * @param count copies
 * @param required false where only a condition calls for it
 * @param condition Vietnamese, null if unconditional
 * @param digitise true where TT 01/2023/TT-VPCP demands the scan to be kept
 */
public record RequiredDocument(
        String key, String name, Form form, int count, boolean required, String condition, boolean digitise) {

    /** False for what is only shown or is a copy itself: an office does not digitise it (TT 01/2023/TT-VPCP, Điều 7). */
    public boolean mayBeCopied() {
        return digitise || form == Form.ORIGINAL || form == Form.E_FORM;
    }

    /**
     * Whether a dossier filed this way is incomplete without it. What is only shown needs somebody who comes: who files
     * online has proved who they are by signing in to the portal.
     */
    public boolean requiredBy(Channel channel) {
        return required && !(form == Form.PRESENT_ONLY && channel == Channel.ONLINE);
    }

    /** In what form it is brought. */
    public enum Form {
        ORIGINAL("Bản chính"),
        CERTIFIED_COPY("Bản sao chứng thực"),
        COPY("Bản sao"),
        E_FORM("Biểu mẫu điện tử"),
        PRESENT_ONLY("Xuất trình");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
