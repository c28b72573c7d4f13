package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.Vietnam;

/** Limits in hours. They run from the instant itself (Bộ luật Dân sự 2015, Art 147.1) and end at an instant. */
final class HourCount {

    private static final BigDecimal NANOS_AN_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toNanos());

    private final OfficialDays days;
    private final OfficeTime officeTime;

    HourCount(OfficialDays days, OfficeTime officeTime) {
        this.days = days;
        this.officeTime = officeTime;
    }

    DueDate workingHours(Instant received, int amount) {
        var due = officeTime.plusNormHours(received, BigDecimal.valueOf(amount));
        return explained(received, due, amount, new Kind() {
            @Override
            public BigDecimal passed(LocalDate day) {
                return officeTime.normHoursOn(day, received, due);
            }

            @Override
            public String counting(String hours) {
                return "Tính " + hours + " giờ làm việc";
            }
        });
    }

    DueDate hours(Instant received, int amount) {
        var due = received.plus(Duration.ofHours(amount));
        return explained(received, due, amount, new Kind() {
            @Override
            public BigDecimal passed(LocalDate day) {
                var from = later(received, day.atStartOfDay(Vietnam.ZONE).toInstant());
                var next = day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
                var to = due.isBefore(next) ? due : next;
                return BigDecimal.valueOf(Duration.between(from, to).toNanos())
                        .divide(NANOS_AN_HOUR, MathContext.DECIMAL128);
            }

            @Override
            public String counting(String hours) {
                return "Tính " + hours + " giờ, cả ngoài giờ làm việc";
            }
        });
    }

    /** Each day shows the rounded growth of the sum, so that what is shown adds up to the amount. */
    private DueDate explained(Instant received, Instant due, int amount, Kind kind) {
        var notes = new DayNotes(days);
        var last = OfficeTime.dayOf(due);
        var sum = BigDecimal.ZERO;
        var shown = BigDecimal.ZERO;
        for (var day = OfficeTime.dayOf(received); !day.isAfter(last); day = day.plusDays(1)) {
            sum = day.equals(last) ? BigDecimal.valueOf(amount) : sum.add(kind.passed(day));
            var hours = sum.setScale(4, RoundingMode.HALF_UP).subtract(shown);
            shown = shown.add(hours);
            note(notes, day, hours, kind);
        }
        return notes.due(due);
    }

    private void note(DayNotes notes, LocalDate day, BigDecimal hours, Kind kind) {
        if (hours.signum() != 0) {
            notes.hours(day, hours, kind.counting(said(hours)));
        } else if (days.isWorkingDay(day)) {
            notes.uncounted(day, "Ngoài giờ làm việc, không tính");
        } else {
            notes.off(day);
        }
    }

    private static String said(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private interface Kind {

        BigDecimal passed(LocalDate day);

        String counting(String hours);
    }
}
