package vn.motcua.paper;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.motcua.dossier.ClockDay.Part;
import vn.motcua.dossier.ClockStatement.CountedDay;

/**
 * Folds the days of a clock into lines that fit a page. A wait is one line. Plain days stay apart while they are few, then
 * share a line a week, then a line for as long as nothing happens. What is not plain keeps a line of its own: the first
 * and the last day, a holiday, a make-up day.
 */
final class ClockLines {

    private static final int FEW = 16;
    private static final int A_PAGE = 30;

    private ClockLines() {}

    /** Days that are told together, one or more, in order. */
    record Line(List<CountedDay> days) {

        CountedDay first() {
            return days.get(0);
        }

        CountedDay last() {
            return days.get(days.size() - 1);
        }

        /** What counted, in the limit's unit. */
        BigDecimal counted() {
            return days.stream().map(day -> new BigDecimal(day.counted())).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static List<Line> of(List<CountedDay> days) {
        var daily = folded(days, ClockLines::wait);
        if (daily.size() <= FEW) {
            return daily;
        }
        var ends = List.of(days.get(0), days.get(days.size() - 1));
        var weekly = folded(
                days,
                (before, day) -> wait(before, day)
                        || plain(before, ends) && plain(day, ends) && day.day().getDayOfWeek() != DayOfWeek.MONDAY);
        return weekly.size() <= A_PAGE
                ? weekly
                : folded(days, (before, day) -> wait(before, day) || plain(before, ends) && plain(day, ends));
    }

    private static List<Line> folded(List<CountedDay> days, BiPredicate<CountedDay, CountedDay> together) {
        var lines = new ArrayList<List<CountedDay>>();
        for (var day : days) {
            var open = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (open != null && together.test(open.get(open.size() - 1), day)) {
                open.add(day);
            } else {
                lines.add(new ArrayList<>(List.of(day)));
            }
        }
        return lines.stream().map(line -> new Line(List.copyOf(line))).toList();
    }

    private static boolean wait(CountedDay before, CountedDay day) {
        return before.part() == day.part()
                && before.reason().equals(day.reason())
                && day.part() != Part.COUNTED
                && day.part() != Part.SKIPPED;
    }

    private static boolean plain(CountedDay day, List<CountedDay> ends) {
        return day.source() == null
                && !ends.contains(day)
                && (day.part() == Part.COUNTED || day.part() == Part.SKIPPED || day.part() == Part.VOIDED);
    }
}
