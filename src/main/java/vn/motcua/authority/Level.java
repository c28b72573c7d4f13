package vn.motcua.authority;

/** Level of government. DISTRICT was abolished on 1/7/2025 and stays for older dossiers. */
public enum Level {
    PROVINCE("Cấp tỉnh"),
    DISTRICT("Cấp huyện"),
    COMMUNE("Cấp xã");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
