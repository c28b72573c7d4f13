package vn.motcua.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** How a dossier's working time stands: used, left, stopped, late, each in the open hours of who decides it. */
@Component
class ClockBars {

    private final ClockLedger ledger;
    private final Authorities authorities;
    private final TransactionClock clock;

    ClockBars(ClockLedger ledger, Authorities authorities, TransactionClock clock) {
        this.ledger = ledger;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * Whole minutes, and the same in Vietnamese; null words where there is nothing of it.
     *
     * @param used while the clock ran, the late part among it
     * @param left until the due date; what was left when it stopped, while it is stopped
     * @param paused while it was stopped for the applicant
     * @param state RUNNING, PAUSED or STOPPED
     */
    record ClockBar(
            int usedMinutes,
            int leftMinutes,
            int lateMinutes,
            int pausedMinutes,
            String used,
            String left,
            String late,
            String paused,
            String state) {}

    /** Null until acceptance, and where the calendar of a year is not on file. */
    ClockBar of(Dossier dossier) {
        var lines = ledger.of(dossier.id());
        if (lines.isEmpty() || dossier.dueAt() == null) {
            return null;
        }
        try {
            return bar(lines, dossier.dueAt(), authorities.calendarOf(dossier.competentAuthority()));
        } catch (CalendarDataMissing missing) {
            return null;
        }
    }

    private ClockBar bar(List<ClockEntry> lines, Instant due, WorkingCalendar calendar) {
        var used = Duration.ZERO;
        var paused = Duration.ZERO;
        var state = ClockCause.State.RUNNING;
        var from = lines.get(0).at();
        for (var line : lines) {
            var next = line.cause().after(state);
            if (next != state) {
                var passed = calendar.openTimeBetween(from, line.at());
                used = state == ClockCause.State.RUNNING ? used.plus(passed) : used;
                paused = state == ClockCause.State.PAUSED ? paused.plus(passed) : paused;
                state = next;
                from = line.at();
            }
        }
        var now = clock.instant();
        if (state == ClockCause.State.RUNNING) {
            used = used.plus(calendar.openTimeBetween(from, now));
        } else if (state == ClockCause.State.PAUSED) {
            paused = paused.plus(calendar.openTimeBetween(from, now));
        }
        var until = state == ClockCause.State.RUNNING ? now : from;
        return of(used, calendar.openTimeBetween(until, due), calendar.openTimeBetween(due, until), paused, state);
    }

    private static ClockBar of(Duration used, Duration left, Duration late, Duration paused, ClockCause.State state) {
        return new ClockBar(
                minutes(used),
                minutes(left),
                minutes(late),
                minutes(paused),
                words(used),
                words(left),
                words(late),
                words(paused),
                state.name());
    }

    private static int minutes(Duration time) {
        return (int) time.plusSeconds(30).toMinutes();
    }

    private static String words(Duration time) {
        return minutes(time) == 0 ? null : Vietnam.workingTime(Duration.ofMinutes(minutes(time)));
    }
}
