package vn.motcua.calendar;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.DueDate.DayNote;
import vn.motcua.shared.Vietnam;

/** Collects the explanation while a limit is counted. */
final class DayNotes {

    private final OfficialDays days;
    private final List<DayNote> notes = new ArrayList<>();

    DayNotes(OfficialDays days) {
        this.days = days;
    }

    void counted(LocalDate day, String reason) {
        notes.add(new DayNote(day, "1", days.on(day).note(reason)));
    }

    void uncounted(LocalDate day, String reason) {
        notes.add(new DayNote(day, "0", days.on(day).note(reason)));
    }

    void off(LocalDate day) {
        notes.add(new DayNote(day, "0", days.on(day).note()));
    }

    void hours(LocalDate day, BigDecimal hours, String reason) {
        notes.add(new DayNote(
                day, hours.stripTrailingZeros().toPlainString(), days.on(day).note(reason)));
    }

    DueDate due(Instant due) {
        return new DueDate(due.atZone(Vietnam.ZONE).toOffsetDateTime(), List.copyOf(notes));
    }
}
