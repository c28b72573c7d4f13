package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** When whoever holds a dossier is asked whether its due date will be kept: ledger, catalogue and calendar, nothing else. */
@Component
public class ApologyClock {

    private static final Limit SAME_DAY = new Limit(0, LimitUnit.WORKING_DAY);
    private static final String NONE = "NONE";

    /** Of office time, at least. */
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(2);

    private final DossierLaw law;
    private final Authorities authorities;
    private final ClockLedger ledger;
    private final TransactionClock clock;

    ApologyClock(DossierLaw law, Authorities authorities, ClockLedger ledger, TransactionClock clock) {
        this.clock = clock;
        this.law = law;
        this.authorities = authorities;
        this.ledger = ledger;
    }

    /**
     * The times of the due date the dossier has now; empty where the limit is a day or less, the procedure asks nobody, or the
     * days before are on no calendar we have.
     */
    public Optional<ApologyTimes> times(Dossier dossier) {
        if (dossier.dueAt() == null || !asks(dossier)) {
            return Optional.empty();
        }
        try {
            return Optional.of(counted(dossier, authorities.calendarOf(dossier.competentAuthority())));
        } catch (CalendarDataMissing yearBeforeTheFirst) {
            return Optional.empty();
        }
    }

    private ApologyTimes counted(Dossier dossier, WorkingCalendar calendar) {
        var due = dayOf(dossier.dueAt());
        var lead = before(due, days(dossier, "apology.leadWorkingDays"), calendar);
        var asked = before(due, days(dossier, "apology.questionWorkingDays"), calendar);
        return new ApologyTimes(
                opening(asked, calendar), opening(lead, calendar), closing(lead, calendar), dossier.dueAt());
    }

    /**
     * When the question is put. A due date that the dossier came by when the moment had passed already, as after a
     * supplement with little left, asks nobody in the same breath: the question comes with the next working day, or not at
     * all once no apology could be sent in time.
     */
    public Optional<Instant> bell(Dossier dossier) {
        return times(dossier).flatMap(times -> {
            if (times.question().isAfter(clock.instant())) {
                return Optional.of(times.question());
            }
            var since = since(dossier);
            if (times.question().isAfter(since)) {
                return Optional.of(times.question());
            }
            var next = opening(dayOf(since).plusDays(1), authorities.calendarOf(dossier.competentAuthority()));
            return Optional.of(next).filter(opening -> opening.isBefore(times.sendBy()));
        });
    }

    /**
     * By when a question that is put now is to be answered. One that comes so late that next to no office time is left until
     * the usual moment is answered with the letter's own time.
     */
    public Instant answerBy(Dossier dossier, ApologyTimes times, Instant now) {
        var usual = times.answerBy(now);
        var calendar = authorities.calendarOf(dossier.competentAuthority());
        return usual.equals(times.answerBy())
                        && calendar.openTimeBetween(now, usual).compareTo(TIME_TO_ANSWER) < 0
                ? times.answerBy(usual)
                : usual;
    }

    /** Close of office on a working day of the authority that decides. */
    public Instant closeOf(Dossier dossier, LocalDate day) {
        return closing(day, authorities.calendarOf(dossier.competentAuthority()));
    }

    /** Whether its procedure asks at all; what is due within a day of its reception never does. */
    public boolean asks(Dossier dossier) {
        return !law.promisedUnder(dossier).limit(dossier.caseKey()).withinADay()
                && law.own(dossier, "apology.mode")
                        .filter(mode -> mode.value().equals(NONE))
                        .isEmpty();
    }

    /** Since when its days have been counted the way they are now. */
    private Instant since(Dossier dossier) {
        return ledger.of(dossier.id()).stream()
                .map(ClockEntry::at)
                .reduce(dossier.acceptedAt(), (earlier, later) -> later.isAfter(earlier) ? later : earlier);
    }

    private int days(Dossier dossier, String parameter) {
        return law.parameter(dossier, parameter).integer();
    }

    private static LocalDate before(LocalDate due, int workingDays, WorkingCalendar calendar) {
        var day = due;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static Instant opening(LocalDate day, WorkingCalendar calendar) {
        return calendar.plusNormHours(startOf(day), BigDecimal.ZERO);
    }

    private static Instant closing(LocalDate day, WorkingCalendar calendar) {
        return calendar.due(startOf(day), SAME_DAY, LocalTime.MAX).due().toInstant();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }
}
