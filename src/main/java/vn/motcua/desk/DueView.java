package vn.motcua.desk;

import java.util.List;
import vn.motcua.calendar.DueDate;

/** A due date in words: weekday and hour, and the count day by day. */
record DueView(String due, List<Day> days) {

    record Day(String day, String counted, String reason) {}

    static DueView of(DueDate due) {
        return new DueView(
                TimeInWords.of(due.due()),
                due.days().stream()
                        .map(note -> new Day(TimeInWords.of(note.day()), note.counted(), note.reason()))
                        .toList());
    }
}
