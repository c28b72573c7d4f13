package vn.motcua.procedure;

/** How a dossier comes in (KenhThucHien of QĐ 766). */
public enum Channel {
    DESK("Trực tiếp"),
    ONLINE("Trực tuyến"),
    POST("Bưu chính công ích");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
