package vn.motcua.digitization;

/** Why a paper is kept with a dossier. */
public enum DocumentPurpose {
    COMPONENT("Thành phần hồ sơ"),
    RESULT("Kết quả giải quyết");

    private final String label;

    DocumentPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
