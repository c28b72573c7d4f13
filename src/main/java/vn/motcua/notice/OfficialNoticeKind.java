package vn.motcua.notice;

/** What officials are told besides their tasks. */
public enum OfficialNoticeKind {
    OPINION_OWED("Sắp hết hạn cho ý kiến"),
    OPINION_SILENT("Quá hạn chưa có ý kiến"),
    BRANCH_OWED("Phần liên thông cần làm"),
    OPINION_LATE("Ý kiến đến muộn"),
    DUE_PROMISED("Đã hẹn lại ngày trả"),
    EXPLANATION_UNANSWERED("Không ai giải trình chậm"),
    APOLOGY_UNANSWERED("Không ai trả lời kịp hay không"),
    APOLOGY_NEEDLESS("Thư xin lỗi không còn dùng được"),
    HANDED_OVER("Hồ sơ được chuyển đến"),
    SUPPLEMENT_ARRIVED("Người nộp đã bổ sung trực tuyến"),
    SUPPLEMENT_DOUBTFUL("Yêu cầu bổ sung cần kiểm soát"),
    SUPPLEMENT_EXPIRED("Hết hạn bổ sung"),
    CORRECTION_PROPOSED("Đề nghị đính chính, hủy, nhập bù"),
    CORRECTION_DECIDED("Đề nghị đính chính, hủy, nhập bù đã có kết quả"),
    COLLECTOR_TOLD_AGAIN("Cơ quan thu trả lời thêm, không đổi nghĩa vụ"),
    COLLECTOR_SILENT("Cơ quan thu quá hạn chưa ra thông báo"),
    PAYMENT_ARRIVED("Người nộp đã nộp tiền trực tuyến"),
    PAYMENT_OVERDUE("Quá hạn nộp tiền"),
    PAYMENT_STOP_PROPOSED("Đề nghị dừng vì chưa nộp tiền"),
    PARCEL_RETURNED("Bưu gửi không đến nơi"),
    PARCEL_LATE("Bưu gửi quá hạn"),
    REISSUE_ASKED("Đề nghị cấp lại kết quả"),
    RECEIVER_INCOMPLETE("Chưa có địa chỉ nhận kết quả"),
    PARCEL_NOT_TAKEN("Đơn bưu gửi chưa gửi được"),
    APPLICANT_UNTOLD("Chưa báo được người nộp"),
    MESSAGE_NEEDS_PERSON("Thông điệp cần người xem"),
    BOOK_CLOSING_ASKED("Đề nghị khóa sổ"),
    BOOK_CLOSING_ENDED("Đề nghị khóa sổ đã có kết quả");

    private final String label;

    OfficialNoticeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
