package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * One year of the official calendar.
 *
 * @param status that of the days without an exception: while a year is PROVISIONAL any of them may still be swapped
 */
record OfficialYear(DayException.Status status, Map<LocalDate, DayException> exceptions) {

    OfficialYear {
        exceptions = Map.copyOf(exceptions);
    }

    OfficialYear with(DayException exception) {
        var changed = new HashMap<>(exceptions);
        changed.put(exception.date(), exception);
        return new OfficialYear(status, changed);
    }
}
