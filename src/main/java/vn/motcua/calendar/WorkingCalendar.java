package vn.motcua.calendar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The official calendar of one office. Immutable; every instant is read in {@code Asia/Ho_Chi_Minh}. */
public interface WorkingCalendar {

    /** The calendar of an office: the State's days with that office's hours. */
    static WorkingCalendar of(OfficialDays days, OfficeHours hours) {
        return new CountedCalendar(days, hours);
    }

    /**
     * When a limit that starts at a reception ends.
     *
     * @param sameDayCutoff for a same-day limit: a reception strictly after it is due on the next working day; limits of
     *     whole days do not look at it
     * @throws CalendarDataMissing if a year the count touches has no official days
     */
    DueDate due(Instant received, Limit limit, LocalTime sameDayCutoff);

    /**
     * The instant at which that many norm hours (eighths of the office's day) have passed since {@code from}, in whole
     * milliseconds. Outside office hours nothing passes: zero norm hours lead to the next opening.
     */
    Instant plusNormHours(Instant from, BigDecimal normHours);

    /** Norm hours between two instants, to four decimals; negative never, zero if {@code to} is not after. */
    BigDecimal normHoursBetween(Instant from, Instant to);

    /** Open office time between two instants. */
    Duration openTimeBetween(Instant from, Instant to);

    /**
     * The instant at which this much of the open time between the two has passed (0 … 1); {@code to} itself where the
     * office is closed all the while.
     */
    Instant shareOf(Instant from, Instant to, BigDecimal share);

    /** @throws CalendarDataMissing if that year is not on file */
    boolean isWorkingDay(LocalDate day);
}
