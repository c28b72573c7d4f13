package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.shared.Vietnam;

/**
 * Arithmetic on the hours an office is open. Sums are walked day by day; results that are reached by counting are whole
 * milliseconds, the finest that the engine's timers keep.
 */
final class OfficeTime {

    static final BigDecimal NORM_HOURS_A_DAY = BigDecimal.valueOf(8);

    private final OfficialDays days;
    private final OfficeHours hours;

    OfficeTime(OfficialDays days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    /** The instant itself while the office is open, otherwise the next opening. */
    Instant opening(Instant from) {
        for (var day = dayOf(from); ; day = day.plusDays(1)) {
            for (var span : spans(day)) {
                if (from.isBefore(span.end())) {
                    return from.isAfter(span.start()) ? from : span.start();
                }
            }
        }
    }

    Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        if (from.isBefore(to)) {
            for (var day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
                sum = sum.plus(openOn(day, from, to));
            }
        }
        return sum;
    }

    BigDecimal normHoursBetween(Instant from, Instant to) {
        var sum = BigDecimal.ZERO;
        if (from.isBefore(to)) {
            for (var day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
                sum = sum.add(normHoursOn(day, from, to));
            }
        }
        return sum;
    }

    /** Norm hours of that day that lie between the two instants, unrounded. */
    BigDecimal normHoursOn(LocalDate day, Instant from, Instant to) {
        var open = openOn(day, from, to);
        return open.isZero()
                ? BigDecimal.ZERO
                : nanos(open)
                        .multiply(NORM_HOURS_A_DAY)
                        .divide(nanos(hours.on(day).length()), MathContext.DECIMAL128);
    }

    Instant plusNormHours(Instant from, BigDecimal normHours) {
        if (normHours.signum() < 0) {
            throw new IllegalArgumentException("norm hours are not negative: " + normHours);
        }
        if (normHours.signum() == 0) {
            return opening(from);
        }
        var left = normHours;
        for (var day = dayOf(from); ; day = day.plusDays(1)) {
            var available = openOn(day, from, Instant.MAX);
            var needed = left.multiply(nanos(hours.on(day).length()))
                    .divide(NORM_HOURS_A_DAY, MathContext.DECIMAL128)
                    .setScale(0, RoundingMode.HALF_UP);
            if (!available.isZero() && needed.compareTo(nanos(available)) <= 0) {
                return within(day, from, duration(needed));
            }
            left = left.subtract(normHoursOn(day, from, Instant.MAX));
        }
    }

    /** The instant at which that much open time has passed. */
    Instant plus(Instant from, Duration open) {
        if (open.isZero()) {
            return opening(from);
        }
        var left = open;
        for (var day = dayOf(from); ; day = day.plusDays(1)) {
            var available = openOn(day, from, Instant.MAX);
            if (left.compareTo(available) <= 0) {
                return within(day, from, left);
            }
            left = left.minus(available);
        }
    }

    static Duration part(Duration whole, BigDecimal share) {
        return duration(nanos(whole).multiply(share).setScale(0, RoundingMode.HALF_UP));
    }

    private Instant within(LocalDate day, Instant from, Duration open) {
        var left = open;
        for (var span : spans(day)) {
            var rest = span.overlap(from, Instant.MAX);
            if (!rest.isZero() && left.compareTo(rest) <= 0) {
                var start = from.isAfter(span.start()) ? from : span.start();
                var reached = start.plus(left).truncatedTo(ChronoUnit.MILLIS);
                return reached.isBefore(start) ? start : reached;
            }
            left = left.minus(rest);
        }
        throw new IllegalStateException("not enough open time on " + day);
    }

    private Duration openOn(LocalDate day, Instant from, Instant to) {
        return spans(day).stream().map(span -> span.overlap(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    private List<Span> spans(LocalDate day) {
        if (!days.isWorkingDay(day)) {
            return List.of();
        }
        return hours.on(day).open().stream()
                .map(open -> new Span(at(day, open.opens()), at(day, open.closes())))
                .toList();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Vietnam.ZONE).toInstant();
    }

    private static BigDecimal nanos(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos());
    }

    private static Duration duration(BigDecimal nanos) {
        return Duration.ofNanos(nanos.longValueExact());
    }

    private record Span(Instant start, Instant end) {

        Duration overlap(Instant from, Instant to) {
            var first = from.isAfter(start) ? from : start;
            var last = to.isBefore(end) ? to : end;
            return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
        }
    }
}
