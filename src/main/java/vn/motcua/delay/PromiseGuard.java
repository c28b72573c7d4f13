package vn.motcua.delay;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * What may be promised: a working day of the authority that decides, later than the date held now, and not too far from the
 * date that law and ledger give without any promise. All promises of a dossier together have that one measure.
 */
@Component
class PromiseGuard {

    /** Beyond what the law lets, by the head and with a reason on record. */
    private static final int EXCEPTIONS = 1;

    private final ApologyRows rows;
    private final DossierLaw law;
    private final LedgerDue ledgerDue;
    private final Authorities authorities;
    private final TransactionClock clock;

    PromiseGuard(
            ApologyRows rows, DossierLaw law, LedgerDue ledgerDue, Authorities authorities, TransactionClock clock) {
        this.rows = rows;
        this.law = law;
        this.ledgerDue = ledgerDue;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** What speaks against promising that day; empty if nothing does. */
    Optional<Refusal> objection(Dossier dossier, LocalDate day) {
        return words(dossier, day).map(words -> Refusal.refused(words).about("promisedOn"));
    }

    /** How often the law lets a date be promised anew (NĐ 61/2018 Art 19.9). */
    int maxCount(Dossier dossier) {
        return law.parameter(dossier, "apology.maxCount").integer();
    }

    /** How often it has been promised anew. */
    int promises(DossierId id) {
        return (int) rows.findByDossierIdOrderByAskedAt(id).stream()
                .filter(apology -> apology.status() == Apology.Status.SENT)
                .count();
    }

    /** Why no other date can be promised, whatever the day; empty while one can. */
    Optional<Refusal> exhausted(Dossier dossier) {
        var promises = promises(dossier.id());
        return promises < maxCount(dossier) + EXCEPTIONS
                ? Optional.empty()
                : Optional.of(Refusal.wrongMoment(
                        ("Hồ sơ này đã hẹn lại %d lần, kể cả lần người đứng đầu cơ quan cho phép. Không hẹn lại nữa: hãy trả"
                                        + " kết quả sớm nhất và giải trình.")
                                .formatted(promises)));
    }

    private Optional<String> words(Dossier dossier, LocalDate day) {
        var due = LocalDate.ofInstant(dossier.dueAt(), Vietnam.ZONE);
        if (!day.isAfter(due)) {
            return Optional.of("Ngày hẹn mới phải sau hạn hiện nay (%s).".formatted(Vietnam.day(due)));
        }
        if (!day.isAfter(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))) {
            return Optional.of("Ngày hẹn mới phải sau hôm nay.");
        }
        try {
            return counted(dossier, due, day);
        } catch (CalendarDataMissing missing) {
            return Optional.of("Chưa có lịch làm việc năm %d, chưa hẹn được đến ngày này.".formatted(missing.year()));
        }
    }

    private Optional<String> counted(Dossier dossier, LocalDate due, LocalDate day) {
        var calendar = authorities.calendarOf(dossier.competentAuthority());
        var most = law.parameter(dossier, "apology.maxExtensionWorkingDays").integer();
        var first = LocalDate.ofInstant(ledgerDue.lawful(dossier), Vietnam.ZONE);
        var last = last(first, most, calendar);
        if (!last.isAfter(due)) {
            return Optional.of("Các lần hẹn lại đã dùng hết %d ngày làm việc sau hạn đầu (%s), không hẹn xa hơn được."
                    .formatted(most, Vietnam.day(first)));
        }
        if (day.isAfter(last)) {
            return Optional.of("Chỉ được hẹn lại trong %d ngày làm việc sau hạn %s (%s), muộn nhất %s."
                    .formatted(most, first.equals(due) ? "hiện nay" : "đầu", Vietnam.day(first), Vietnam.day(last)));
        }
        return calendar.isWorkingDay(day)
                ? Optional.empty()
                : Optional.of("%s là ngày nghỉ, hãy hẹn vào ngày làm việc.".formatted(Vietnam.day(day)));
    }

    private static LocalDate last(LocalDate due, int workingDays, WorkingCalendar calendar) {
        var day = due;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
