package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * When an office is open on a working day, season by season. A season lasts from its month-day to the next one's, the
 * last of the year into the next year. Hours are local: each office has its own.
 */
public final class OfficeHours {

    private final NavigableMap<MonthDay, OfficeDay> seasons;

    private OfficeHours(NavigableMap<MonthDay, OfficeDay> seasons) {
        this.seasons = seasons;
    }

    /** An interval in which the office is open; the closing minute itself is closed. */
    public record Open(LocalTime opens, LocalTime closes) {

        public Open {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("opens " + opens + " but closes " + closes);
            }
        }

        Duration length() {
            return Duration.between(opens, closes);
        }
    }

    /** What holds from a month-day on. */
    public record Season(MonthDay from, List<Open> open) {}

    /** @throws IllegalArgumentException if there is no season, two begin on one day, or intervals overlap */
    public static OfficeHours of(List<Season> seasons) {
        var byStart = new TreeMap<MonthDay, OfficeDay>();
        for (var season : seasons) {
            if (byStart.put(season.from(), OfficeDay.of(season.open())) != null) {
                throw new IllegalArgumentException("two seasons begin on " + season.from());
            }
        }
        if (byStart.isEmpty()) {
            throw new IllegalArgumentException("an office without hours");
        }
        return new OfficeHours(byStart);
    }

    /** The same hours all year round. */
    public static OfficeHours allYear(Open... open) {
        return of(List.of(new Season(MonthDay.of(1, 1), List.of(open))));
    }

    OfficeDay on(LocalDate day) {
        var season = seasons.floorEntry(MonthDay.from(day));
        return (season == null ? seasons.lastEntry() : season).getValue();
    }
}
