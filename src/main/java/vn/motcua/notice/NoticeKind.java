package vn.motcua.notice;

import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;

/** What an applicant is told. Each kind has its text in {@code notice/texts.yaml}. */
public enum NoticeKind {
    ACCEPTED("Đã tiếp nhận hồ sơ, hẹn ngày trả", EventKind.ACCEPTED, false, Set.of("due")),
    NOT_ACCEPTED("Không tiếp nhận hồ sơ", EventKind.NOT_ACCEPTED, false, Set.of("reason")),
    SUPPLEMENT_ASKED(
            "Yêu cầu bổ sung, hoàn thiện hồ sơ", EventKind.SUPPLEMENT_ASKED, true, Set.of("papers", "reason", "until")),
    PAYMENT_ASKED(
            "Đề nghị thực hiện nghĩa vụ tài chính",
            EventKind.PAYMENT_ASKED,
            true,
            Set.of("payment", "items", "total", "payBy")),
    PAYMENT_OVERDUE("Nhắc nộp tiền", EventKind.PAYMENT_OVERDUE, true, Set.of("items", "total", "payBy")),
    PAYMENT_EXTENDED("Hạn nộp tiền mới", EventKind.PAYMENT_EXTENDED, true, Set.of("items", "total", "payBy")),
    CASE_CHANGED("Hẹn lại ngày trả kết quả", EventKind.CASE_CHANGED, true, Set.of("due", "reason")),
    APOLOGY("Xin lỗi, hẹn lại ngày trả kết quả", EventKind.APOLOGY_SENT, true, Set.of("due", "former", "reason")),
    DUE_MOVED(
            "Hẹn lại ngày trả theo lịch nghỉ mới",
            EventKind.DUE_MOVED,
            false,
            Set.of("basis", "reason", "former", "due")),
    HANDED_OVER("Chuyển hồ sơ đến cơ quan khác", EventKind.HANDED_OVER, true, Set.of("from", "to", "reason")),
    RESULT_AT_DESK("Có kết quả, mời đến nhận", EventKind.SIGNED, false, Set.of()),
    RESULT_BY_POST("Có kết quả, gửi qua bưu chính", EventKind.SIGNED, false, Set.of()),
    RESULT_ELECTRONIC("Có kết quả bản điện tử", EventKind.SIGNED, false, Set.of()),
    PARCEL_TRACKED("Kết quả đang được gửi về", EventKind.PARCEL_TRACKED, false, Set.of("tracking", "expected")),
    WITHDRAWN("Đã ghi nhận rút hồ sơ", EventKind.WITHDRAWN, false, Set.of("reason", "fees")),
    STOPPED("Dừng giải quyết hồ sơ", EventKind.STOPPED, true, Set.of("reason", "basis", "decision", "fees")),
    VOIDED("Hủy hồ sơ nhập nhầm", EventKind.VOIDED, true, Set.of("reason", "fees")),
    REFILED("Lập lại hồ sơ theo đúng thủ tục", EventKind.REFILED, true, Set.of("reason", "fees")),
    DATA_CORRECTED("Đính chính dữ liệu hồ sơ", EventKind.DATA_CORRECTED, false, Set.of("fields", "reason")),
    RETURNED("Đã trả kết quả", EventKind.RETURNED, false, Set.of("manner"));

    private final String label;
    private final EventKind event;
    private final boolean mustReach;
    private final Set<String> facts;

    NoticeKind(String label, EventKind event, boolean mustReach, Set<String> facts) {
        this.label = label;
        this.event = event;
        this.mustReach = mustReach;
        this.facts = facts;
    }

    /** Empty where the applicant is not told. Delivery of a parcel is told as {@link #RETURNED}, which comes with it. */
    static Optional<NoticeKind> of(EventKind event, ReturnMode returned) {
        return Optional.ofNullable(
                switch (event) {
                    case ACCEPTED -> ACCEPTED;
                    case NOT_ACCEPTED -> NOT_ACCEPTED;
                    case SUPPLEMENT_ASKED -> SUPPLEMENT_ASKED;
                    case PAYMENT_ASKED -> PAYMENT_ASKED;
                    case PAYMENT_OVERDUE -> PAYMENT_OVERDUE;
                    case PAYMENT_EXTENDED -> PAYMENT_EXTENDED;
                    case CASE_CHANGED -> CASE_CHANGED;
                    case APOLOGY_SENT -> APOLOGY;
                    case DUE_MOVED -> DUE_MOVED;
                    case HANDED_OVER -> HANDED_OVER;
                    case SIGNED -> ofResult(returned);
                    case PARCEL_TRACKED -> PARCEL_TRACKED;
                    case WITHDRAWN -> WITHDRAWN;
                    case STOPPED -> STOPPED;
                    case VOIDED -> VOIDED;
                    case REFILED -> REFILED;
                    case DATA_CORRECTED -> DATA_CORRECTED;
                    case RETURNED -> RETURNED;
                    default -> null;
                });
    }

    private static NoticeKind ofResult(ReturnMode returned) {
        return switch (returned) {
            case DESK -> RESULT_AT_DESK;
            case POST -> RESULT_BY_POST;
            case ELECTRONIC -> RESULT_ELECTRONIC;
        };
    }

    public String label() {
        return label;
    }

    /** The line of the history it tells of. */
    EventKind event() {
        return event;
    }

    /** The applicant cannot know it otherwise: where mail does not reach, somebody calls. */
    boolean mustReach() {
        return mustReach;
    }

    /** What its text may say besides what every text may. */
    Set<String> facts() {
        return facts;
    }
}
