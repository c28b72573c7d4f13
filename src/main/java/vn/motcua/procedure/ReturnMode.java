package vn.motcua.procedure;

/** How the applicant wants the result. */
public enum ReturnMode {
    DESK("Tại bộ phận một cửa"),
    POST("Qua bưu chính công ích"),
    ELECTRONIC("Bản điện tử");

    private final String label;

    ReturnMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
