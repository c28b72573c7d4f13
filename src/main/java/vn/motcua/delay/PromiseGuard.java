package vn.motcua.delay;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What may be promised: a working day of the authority that decides, later than the date held now, and not too far. */
@Component
class PromiseGuard {

    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    PromiseGuard(DossierLaw law, Authorities authorities, TransactionClock clock) {
        this.law = law;
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
        var last = last(due, most, calendar);
        if (day.isAfter(last)) {
            return Optional.of("Chỉ được hẹn lại trong %d ngày làm việc sau hạn hiện nay, muộn nhất %s."
                    .formatted(most, Vietnam.day(last)));
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
