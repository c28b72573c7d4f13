package vn.motcua.decree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.motcua.calendar.DecreedDay;
import vn.motcua.shared.Vietnam;

/** The days of a decree up to a date, as a reason: "Nghỉ 24/11/2026 (Ngày Văn hóa)". Made once for each length. */
final class DaysInWords {

    private final NavigableMap<LocalDate, String> upTo = new TreeMap<>();

    DaysInWords(List<DecreedDay> days) {
        var words = new StringBuilder();
        days.stream().sorted((one, other) -> one.day().compareTo(other.day())).forEach(day -> {
            words.append(words.isEmpty() ? "" : "; ").append(said(day));
            upTo.put(day.day(), words.toString());
        });
    }

    private static String said(DecreedDay day) {
        return "%s %s (%s)".formatted(day.kind().label(), Vietnam.day(day.day()), day.reason());
    }

    /** Those that lie before a due date and can have moved it; all of them if none does. */
    String before(Instant due) {
        var last = upTo.floorEntry(LocalDate.ofInstant(due, Vietnam.ZONE));
        return (last == null ? upTo.lastEntry() : last).getValue();
    }
}
