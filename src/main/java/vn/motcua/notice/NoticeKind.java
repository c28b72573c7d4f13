package vn.motcua.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.shared.Vietnam;

/** What an applicant is told. Each kind has its text in {@code notice/texts.yaml}. */
public enum NoticeKind {
    ACCEPTED("Đã tiếp nhận hồ sơ, hẹn ngày trả", EventKind.ACCEPTED, false, Set.of("due")),
    NOT_ACCEPTED("Không tiếp nhận hồ sơ", EventKind.NOT_ACCEPTED, false, Set.of("reason")),
    SUPPLEMENT_ASKED(
            "Yêu cầu bổ sung, hoàn thiện hồ sơ", EventKind.SUPPLEMENT_ASKED, true, Set.of("papers", "reason", "until")),
    SUPPLEMENT_EXPIRED("Hết hạn bổ sung, hẹn trả lời", EventKind.SUPPLEMENT_EXPIRED, true, Set.of("until", "due")),
    PAYMENT_ASKED(
            "Đề nghị thực hiện nghĩa vụ tài chính",
            EventKind.PAYMENT_ASKED,
            true,
            Set.of("payment", "items", "total", "payTo", "payBy")),
    PAYMENT_OVERDUE("Nhắc nộp tiền", EventKind.PAYMENT_OVERDUE, true, Set.of("items", "total", "payTo", "payBy")),
    PAYMENT_EXTENDED("Hạn nộp tiền mới", EventKind.PAYMENT_EXTENDED, true, Set.of("items", "total", "payTo", "payBy")),
    CASE_CHANGED("Hẹn lại ngày trả kết quả", EventKind.CASE_CHANGED, true, Set.of("due", "reason")),
    CASE_CORRECTED(
            "Đính chính trường hợp, ngày hẹn trả", EventKind.CASE_CORRECTED, true, Set.of("due", "former", "reason")),
    APOLOGY("Xin lỗi, hẹn lại ngày trả kết quả", EventKind.APOLOGY_SENT, true, Set.of("due", "former", "reason")),
    DUE_MOVED(
            "Hẹn lại ngày trả theo lịch nghỉ mới",
            EventKind.DUE_MOVED,
            false,
            Set.of("basis", "reason", "former", "due")),
    SUPPLEMENT_MOVED(
            "Hạn bổ sung mới theo lịch nghỉ",
            EventKind.SUPPLEMENT_LIMIT_MOVED,
            false,
            Set.of("basis", "reason", "until")),
    HANDED_OVER("Chuyển hồ sơ đến cơ quan khác", EventKind.HANDED_OVER, true, Set.of("from", "to", "reason")),
    RESULT_AT_DESK("Có kết quả, mời đến nhận", EventKind.SIGNED, false, Set.of()),
    RESULT_BY_POST("Có kết quả, gửi qua bưu chính", EventKind.SIGNED, false, Set.of()),
    RESULT_ELECTRONIC("Có kết quả bản điện tử", EventKind.SIGNED, false, Set.of()),
    RESULT_EARLY_AT_DESK("Có kết quả sớm hơn hẹn, mời đến nhận", EventKind.SIGNED, true, Set.of("due")),
    RESULT_EARLY_BY_POST("Có kết quả sớm hơn hẹn, gửi qua bưu chính", EventKind.SIGNED, true, Set.of("due")),
    RESULT_EARLY_ELECTRONIC("Có kết quả bản điện tử sớm hơn hẹn", EventKind.SIGNED, true, Set.of("due")),
    RESULT_REFUSED_AT_DESK("Từ chối giải quyết, mời nhận văn bản", EventKind.SIGNED, true, Set.of("reason")),
    RESULT_REFUSED_BY_POST("Từ chối giải quyết, gửi văn bản qua bưu chính", EventKind.SIGNED, true, Set.of("reason")),
    RESULT_REFUSED_ELECTRONIC("Từ chối giải quyết, văn bản điện tử", EventKind.SIGNED, true, Set.of("reason")),
    LINKED_PARTLY(
            "Có phần liên thông không thực hiện được",
            EventKind.LINKED_PARTLY,
            true,
            Set.of("parts", "reason", "todo")),
    PARCEL_TRACKED("Kết quả đang được gửi về", EventKind.PARCEL_TRACKED, false, Set.of("tracking", "expected")),
    WITHDRAWN("Đã ghi nhận rút hồ sơ", EventKind.WITHDRAWN, false, Set.of("reason", "fees")),
    STOPPED("Dừng giải quyết hồ sơ", EventKind.STOPPED, true, Set.of("reason", "basis", "decision", "fees")),
    VOIDED("Hủy hồ sơ nhập nhầm", EventKind.VOIDED, true, Set.of("reason", "fees")),
    REFILED("Lập lại hồ sơ theo đúng thủ tục", EventKind.REFILED, true, Set.of("reason", "fees")),
    DATA_CORRECTED("Đính chính dữ liệu hồ sơ", EventKind.DATA_CORRECTED, false, Set.of("fields", "reason")),
    RESULT_WAITING("Nhắc đến nhận kết quả", EventKind.RESULT_REMINDED, false, Set.of("waited")),
    RESULT_LINK("Đường tải kết quả điện tử", EventKind.RESULT_LINKED, true, Set.of("link", "until")),
    RESULT_REPLACED("Cấp lại kết quả", EventKind.RESULT_REPLACED, true, Set.of()),
    RESULT_REVOKED("Thu hồi, hủy bỏ kết quả", EventKind.RESULT_REVOKED, true, Set.of()),
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

    /**
     * Empty where the applicant is not told. Delivery of a parcel is told as {@link #RETURNED}, which comes with it.
     *
     * @param firstDue the due date as if no other had been promised; asked only for a result
     */
    static Optional<NoticeKind> of(EventKind event, Dossier dossier, Supplier<Instant> firstDue) {
        return Optional.ofNullable(
                switch (event) {
                    case ACCEPTED -> ACCEPTED;
                    case NOT_ACCEPTED -> NOT_ACCEPTED;
                    case SUPPLEMENT_ASKED -> SUPPLEMENT_ASKED;
                    case SUPPLEMENT_EXPIRED -> SUPPLEMENT_EXPIRED;
                    case PAYMENT_ASKED -> PAYMENT_ASKED;
                    case PAYMENT_OVERDUE -> PAYMENT_OVERDUE;
                    case PAYMENT_EXTENDED -> PAYMENT_EXTENDED;
                    case CASE_CHANGED -> CASE_CHANGED;
                    case CASE_CORRECTED -> CASE_CORRECTED;
                    case APOLOGY_SENT -> APOLOGY;
                    case DUE_MOVED -> DUE_MOVED;
                    case SUPPLEMENT_LIMIT_MOVED -> SUPPLEMENT_MOVED;
                    case HANDED_OVER -> HANDED_OVER;
                    case SIGNED -> ofResult(dossier, firstDue);
                    case LINKED_PARTLY -> LINKED_PARTLY;
                    case PARCEL_TRACKED -> PARCEL_TRACKED;
                    case WITHDRAWN -> WITHDRAWN;
                    case STOPPED -> STOPPED;
                    case VOIDED -> VOIDED;
                    case REFILED -> REFILED;
                    case DATA_CORRECTED -> DATA_CORRECTED;
                    case RESULT_REMINDED -> RESULT_WAITING;
                    case RESULT_LINKED -> RESULT_LINK;
                    case RESULT_REPLACED -> RESULT_REPLACED;
                    case RESULT_REVOKED -> RESULT_REVOKED;
                    case RETURNED -> RETURNED;
                    default -> null;
                });
    }

    private static NoticeKind ofResult(Dossier dossier, Supplier<Instant> firstDue) {
        if (dossier.resultKind() == ResultKind.REFUSED) {
            return switch (dossier.returnMode()) {
                case DESK -> RESULT_REFUSED_AT_DESK;
                case POST -> RESULT_REFUSED_BY_POST;
                case ELECTRONIC -> RESULT_REFUSED_ELECTRONIC;
            };
        }
        var early = early(dossier, firstDue.get());
        return switch (dossier.returnMode()) {
            case DESK -> early ? RESULT_EARLY_AT_DESK : RESULT_AT_DESK;
            case POST -> early ? RESULT_EARLY_BY_POST : RESULT_BY_POST;
            case ELECTRONIC -> early ? RESULT_EARLY_ELECTRONIC : RESULT_ELECTRONIC;
        };
    }

    /**
     * A return before the promised day is announced (NĐ 61/2018 Art 20.4), but not to whoever gets it on the spot. What
     * was put off with an apology is not early because it needed less than was asked for.
     */
    private static boolean early(Dossier dossier, Instant firstDue) {
        return !dossier.processedAt().equals(dossier.acceptedAt())
                && day(dossier.processedAt()).isBefore(day(firstDue));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Vietnam.ZONE);
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
