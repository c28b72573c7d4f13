package vn.motcua.desk;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Vietnam;

/** How pressing a dossier is, as a colour and in words; the words stand alone for whoever sees no colour. */
record Tone(String name, String text) {

    /** Open time of the office that decides. */
    static final Duration SOON = Duration.ofHours(4);

    /**
     * Where the calendar of a year is missing, the dossier is still shown, with what cannot be said of it.
     *
     * @param calendar of the authority that decides: what is left is counted in its open hours
     */
    static Tone of(Dossier dossier, WorkingCalendar calendar, Instant now) {
        return of(dossier.status(), dossier.dueAt(), dossier.processedAt(), calendar, now);
    }

    /**
     * The same of one that was put off with an apology: what was promised anew does not undo the first date.
     *
     * @param firstDue the due date as if no other had been promised
     */
    static Tone against(Instant firstDue, Dossier dossier, Tone tone) {
        return isConcluded(dossier.status())
                        && dossier.processedAt().isAfter(firstDue)
                        && !dossier.processedAt().isAfter(dossier.dueAt())
                ? new Tone("overdue", "Đúng hẹn lại, quá hẹn đầu")
                : tone;
    }

    private static boolean isConcluded(DossierStatus status) {
        return status == DossierStatus.PROCESSED || status == DossierStatus.RETURNED;
    }

    static Tone of(DossierStatus status, Instant dueAt, Instant processedAt, WorkingCalendar calendar, Instant now) {
        if (isConcluded(status)) {
            return processedAt.isAfter(dueAt) ? new Tone("overdue", "Xong quá hạn") : new Tone("ok", "Xong đúng hạn");
        }
        if (status == DossierStatus.WITHDRAWN || status == DossierStatus.STOPPED) {
            return new Tone("none", "Đã kết thúc, không có kết quả");
        }
        if (dueAt == null) {
            return new Tone("none", "Chưa tính hạn");
        }
        if (status == DossierStatus.SUPPLEMENT_REQUESTED) {
            return new Tone("paused", "Tạm dừng, chờ bổ sung");
        }
        if (status == DossierStatus.PAYMENT_REQUESTED) {
            return new Tone("paused", "Tạm dừng, chờ nộp tiền");
        }
        try {
            return counted(dueAt, calendar, now);
        } catch (CalendarDataMissing missing) {
            return now.isAfter(dueAt)
                    ? new Tone("overdue", "Quá hạn, chưa đếm được bao lâu vì " + noCalendar(missing))
                    : new Tone("none", "Chưa đếm được thời gian còn lại vì " + noCalendar(missing));
        }
    }

    private static String noCalendar(CalendarDataMissing missing) {
        return "thiếu lịch làm việc năm %d".formatted(missing.year());
    }

    private static Tone counted(Instant dueAt, WorkingCalendar calendar, Instant now) {
        if (now.isAfter(dueAt)) {
            var late = calendar.openTimeBetween(dueAt, now);
            return new Tone("overdue", late.toMinutes() == 0 ? "Vừa quá hạn" : "Quá hạn " + Vietnam.workingTime(late));
        }
        var left = calendar.openTimeBetween(now, dueAt);
        return left.compareTo(SOON) <= 0
                ? new Tone("soon", "Còn " + Vietnam.workingTime(left))
                : new Tone("ok", "Còn " + Vietnam.workingTime(left));
    }
}
