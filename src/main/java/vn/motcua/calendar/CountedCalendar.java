package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** Chooses the way of counting; the counting itself is in {@link DayCount}, {@link HourCount} and {@link OfficeTime}. */
final class CountedCalendar implements WorkingCalendar {

    private final OfficialDays days;
    private final OfficeTime officeTime;
    private final DayCount dayCount;
    private final HourCount hourCount;

    CountedCalendar(OfficialDays days, OfficeHours hours) {
        this.days = days;
        this.officeTime = new OfficeTime(days, hours);
        this.dayCount = new DayCount(days, hours);
        this.hourCount = new HourCount(days, officeTime);
    }

    @Override
    public DueDate due(Instant received, Limit limit, LocalTime sameDayCutoff) {
        days.requireYearOf(OfficeTime.dayOf(received));
        if (limit.sameDay()) {
            return dayCount.sameDay(received, Objects.requireNonNull(sameDayCutoff, "cut-off of a same-day limit"));
        }
        var amount = limit.amount();
        return switch (limit.unit()) {
            case WORKING_DAY -> dayCount.workingDays(received, amount);
            case CALENDAR_DAY ->
                amount == 0 ? dayCount.sameDay(received, null) : dayCount.calendarDays(received, amount);
            case MONTH -> amount == 0 ? dayCount.sameDay(received, null) : dayCount.months(received, amount);
            case WORKING_HOUR -> hourCount.workingHours(received, amount);
            case HOUR -> hourCount.hours(received, amount);
        };
    }

    @Override
    public Instant plusNormHours(Instant from, BigDecimal normHours) {
        return officeTime.plusNormHours(from, normHours);
    }

    @Override
    public BigDecimal normHoursBetween(Instant from, Instant to) {
        return officeTime.normHoursBetween(from, to).setScale(4, RoundingMode.HALF_UP);
    }

    @Override
    public Duration openTimeBetween(Instant from, Instant to) {
        return officeTime.between(from, to);
    }

    @Override
    public Instant shareOf(Instant from, Instant to, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 1: " + share);
        }
        var open = officeTime.between(from, to);
        if (open.isZero()) {
            return to;
        }
        return officeTime.plus(from, OfficeTime.part(open, share));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.isWorkingDay(day);
    }
}
