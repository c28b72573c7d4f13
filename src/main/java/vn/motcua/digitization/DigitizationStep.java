package vn.motcua.digitization;

/**
 * What is done to one paper until it is digitised (TT 01/2023/TT-VPCP, Điều 7), in the order of the law; being
 * searchable is this system's own.
 */
public enum DigitizationStep {
    SCANNED("Sao chụp"),
    SEARCHABLE("Tìm được chữ"),
    SIGNED("Ký số bản sao chụp"),
    EXTRACTED("Bóc tách, xác nhận dữ liệu"),
    CODED("Cấp mã kết quả số hóa"),
    STORED("Lưu Kho");

    private final String label;

    DigitizationStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
