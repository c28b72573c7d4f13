package vn.motcua.dossier;

/** What can happen to a dossier, in the words of its history. */
public enum EventKind {
    REGISTERED("Đã lưu hồ sơ, chờ tiếp nhận"),
    ACCEPTED("Đã tiếp nhận, cấp mã và hẹn ngày trả"),
    NOT_ACCEPTED("Không tiếp nhận"),
    DOCUMENT_RECEIVED("Đã nhận giấy tờ"),
    INTAKE_NOTED("Đã ghi nhận giấy tờ không quét, phí và lệ phí"),
    NOT_SCANNED("Tiếp nhận khi chưa có đủ giấy tờ bắt buộc"),
    PROCESSING_STARTED("Bắt đầu giải quyết"),
    REVIEWED("Đã thẩm định"),
    SENT_BACK("Lãnh đạo trả lại để thẩm định"),
    SIGNED("Lãnh đạo đã ký, xử lý xong"),
    DIGITIZED("Đã số hóa"),
    EXPLANATION_ASKED("Đề nghị giải trình chậm"),
    DELAY_EXPLAINED("Đã giải trình chậm"),
    EXPLANATION_CONFIRMED("Đã xác nhận giải trình"),
    EXPLANATION_SENT_BACK("Trả lại giải trình"),
    RETURNED("Đã trả kết quả");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
