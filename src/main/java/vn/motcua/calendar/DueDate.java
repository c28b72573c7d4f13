package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * When something is due, and how that was reached.
 *
 * @param due close of office on the last day, in Vietnam's offset
 * @param days the days walked, the day of reception first
 */
public record DueDate(OffsetDateTime due, List<DayNote> days) {

    /**
     * One day of the count.
     *
     * @param counted what it counts as, "0" for a day off or the day of reception
     * @param reason Vietnamese ("Ngày tiếp nhận không tính", "Nghỉ Tết Nguyên đán")
     */
    public record DayNote(LocalDate day, String counted, String reason) {}
}
