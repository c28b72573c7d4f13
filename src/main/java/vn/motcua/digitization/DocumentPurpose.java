package vn.motcua.digitization;

/** Why a paper is kept with a dossier. */
public enum DocumentPurpose {
    COMPONENT("Thành phần hồ sơ"),
    DRAFT("Dự thảo kết quả"),
    STEP_RECORD("Văn bản của bước xử lý"),
    RESULT("Kết quả giải quyết"),
    RETURN_SLIP("Phiếu ký nhận kết quả");

    private final String label;

    DocumentPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
