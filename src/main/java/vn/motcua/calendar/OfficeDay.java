package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import vn.motcua.calendar.OfficeHours.Open;

/**
 * The hours of one working day.
 *
 * @param open in order, not overlapping, not empty
 */
record OfficeDay(List<Open> open, Duration length) {

    static OfficeDay of(List<Open> intervals) {
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("a working day without hours");
        }
        var open = intervals.stream().sorted(Comparator.comparing(Open::opens)).toList();
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i).opens().isBefore(open.get(i - 1).closes())) {
                throw new IllegalArgumentException(
                        "office hours overlap at " + open.get(i).opens());
            }
        }
        return new OfficeDay(open, open.stream().map(Open::length).reduce(Duration.ZERO, Duration::plus));
    }

    LocalTime close() {
        return open.get(open.size() - 1).closes();
    }
}
