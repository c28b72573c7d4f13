package vn.motcua.dossier;

/** What can happen to a dossier, in the words of its history. */
public enum EventKind {
    REGISTERED("Đã lưu hồ sơ, chờ tiếp nhận"),
    ACCEPTED("Đã tiếp nhận, cấp mã và hẹn ngày trả"),
    NOT_ACCEPTED("Không tiếp nhận"),
    DECLARED("Dữ liệu kê khai trực tuyến"),
    SUPPLEMENT_SENT("Người nộp gửi bổ sung qua Cổng dịch vụ công"),
    ATTACHMENT_REFUSED("Không nhận được tệp đính kèm"),
    DOCUMENT_RECEIVED("Đã nhận giấy tờ"),
    INTAKE_NOTED("Đã ghi nhận giấy tờ không quét, phí và lệ phí"),
    NOT_SCANNED("Tiếp nhận khi chưa có đủ giấy tờ bắt buộc"),
    PROCESSING_STARTED("Bắt đầu giải quyết"),
    REVIEWED("Đã thẩm định"),
    SUPPLEMENT_ASKED("Yêu cầu bổ sung hồ sơ"),
    SUPPLEMENT_PERMITTED("Lãnh đạo cho phép yêu cầu bổ sung thêm"),
    SUPPLEMENTED("Đã nhận bổ sung"),
    SUPPLEMENT_EXPIRED("Hết hạn bổ sung"),
    RECEIVER_MENDED("Đã sửa người nhận, địa chỉ nhận"),
    CASE_CHANGED("Chuyển trường hợp giải quyết"),
    DUE_MOVED("Hẹn lại ngày trả theo lịch nghỉ, làm bù mới"),
    DUE_KEPT("Giữ ngày hẹn trả dù lịch làm việc thay đổi"),
    PAPERS_GIVEN("Đã giao hồ sơ giấy"),
    PAPERS_TAKEN("Đã nhận hồ sơ giấy"),
    HANDED_OVER("Chuyển đến cơ quan có thẩm quyền"),
    SENT_TO_DESK("Chuyển lại bộ phận một cửa hoàn thiện"),
    CORRECTED("Bộ phận một cửa đã hoàn thiện"),
    RECALLED("Rút lại việc đã chuyển"),
    SITE_CHECKED("Đã kiểm tra thực địa"),
    SUBMITTED("Trưởng phòng đã trình lãnh đạo"),
    OPINION_ASKED("Lấy ý kiến cơ quan khác"),
    OPINION_GIVEN("Đã nhận ý kiến"),
    OPINION_SILENT("Quá hạn chưa có ý kiến"),
    OPINION_REMINDED("Nhắc cho ý kiến"),
    PARTNER_REMINDED("Đôn đốc cơ quan phối hợp"),
    PARTNER_ANSWERED("Cơ quan phối hợp đã trả lời"),
    SENT_BACK("Lãnh đạo trả lại để thẩm định"),
    SIGNED("Lãnh đạo đã ký, xử lý xong"),
    DIGITIZED("Đã số hóa"),
    NOTICE_SENT("Đã gửi thông báo"),
    EXPLANATION_ASKED("Đề nghị giải trình chậm"),
    EXPLANATION_CLIMBED("Chưa giải trình, chuyển lên cấp trên"),
    EXPLANATION_UNANSWERED("Không ai giải trình, báo cán bộ kiểm soát"),
    DELAY_EXPLAINED("Đã giải trình chậm"),
    EXPLANATION_CONFIRMED("Đã xác nhận giải trình"),
    EXPLANATION_SENT_BACK("Trả lại giải trình"),
    APOLOGY_ASKED("Hỏi có kịp hạn trả không"),
    APOLOGY_ANSWERED("Đã trả lời về hạn trả"),
    APOLOGY_WRITTEN("Đã soạn thư xin lỗi"),
    APOLOGY_SENT_BACK("Trả lại thư xin lỗi"),
    APOLOGY_SENT("Đã xin lỗi, hẹn lại ngày trả"),
    APOLOGY_ENDED("Thôi việc xin lỗi, hẹn lại"),
    PARCEL_ORDERED("Đã lập đơn bưu gửi"),
    PARCEL_TRACKED("Bưu gửi đã có số hiệu"),
    PARCEL_MOVED("Bưu chính báo"),
    RECONCILED("Đã khớp sổ theo dõi với quy trình"),
    PARCEL_TOLD_LATE("Bưu chính báo muộn"),
    PARCEL_CLOSED("Một cửa đã hỏi bưu chính"),
    WITHDRAWN("Người nộp rút hồ sơ"),
    STOPPED("Dừng giải quyết hồ sơ"),
    PAPERS_GIVEN_BACK("Đã trả lại giấy tờ"),
    RETURNED("Đã trả kết quả");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
