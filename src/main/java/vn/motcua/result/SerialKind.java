package vn.motcua.result;

/** Printed forms with serial numbers (phôi) on which results are written. */
public enum SerialKind {
    BIRTH_CERTIFICATE("Giấy khai sinh"),
    MARRIAGE_CERTIFICATE("Giấy chứng nhận kết hôn");

    private final String label;

    SerialKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
