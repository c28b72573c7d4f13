package vn.motcua.digitization;

/** Why a required paper is not digitised: those that the law exempts (TT 01/2023/TT-VPCP, Điều 7; NĐ 118/2025/NĐ-CP). */
public enum NoScanReason {
    SHARED_DATA("Dữ liệu đã có, dùng chung được với giá trị pháp lý"),
    COPY_ONLY("Nộp bản sao hoặc bản sao chứng thực"),
    PRESENT_ONLY("Chỉ xuất trình để đối chiếu"),
    SECRET("Giấy tờ thuộc bí mật nhà nước");

    private final String label;

    NoScanReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
