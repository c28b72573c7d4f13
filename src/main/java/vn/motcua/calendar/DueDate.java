package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * When something is due, and how that was reached.
 *
 * @param due close of office on the last day (limits in hours: the instant itself), in Vietnam's offset
 * @param days the days walked, the day of reception first; for months the day that ends each of them
 */
public record DueDate(OffsetDateTime due, List<DayNote> days) {

    /**
     * One day of the count.
     *
     * @param counted what it counts as in the limit's unit, "0" for a day off or a reception that does not count, a
     *     decimal ("2.5") for hours; all of them add up to the limit's amount
     * @param reason Vietnamese ("Ngày tiếp nhận không tính", "Nghỉ Tết Nguyên đán"), with "(tạm tính)" behind it while
     *     the day is not officially confirmed
     */
    public record DayNote(LocalDate day, String counted, String reason) {}
}
