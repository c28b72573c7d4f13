package vn.motcua.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The State's working days: a weekly pattern and, year by year, the dated exceptions that outrank it (Bộ luật Lao động
 * 2019, Art 111-112). A year that is not on file has no working days and no days off: asking for it is an error.
 */
public final class OfficialDays {

    private static final String PUBLISHED = "/calendar/official-days.yaml";

    private final Set<DayOfWeek> weekly;
    private final Map<Integer, OfficialYear> years;

    OfficialDays(Set<DayOfWeek> weekly, Map<Integer, OfficialYear> years) {
        this.weekly = EnumSet.copyOf(weekly);
        this.years = Map.copyOf(years);
    }

    /** The days this release was built with. */
    public static OfficialDays published() {
        try (var stream = OfficialDays.class.getResourceAsStream(PUBLISHED)) {
            return read(
                    PUBLISHED.substring(PUBLISHED.lastIndexOf('/') + 1),
                    new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file of official days.
     *
     * @throws IllegalArgumentException naming file and line, if the file cannot be trusted
     */
    public static OfficialDays read(String fileName, Reader yaml) {
        return new OfficialDaysFile(fileName).read(yaml);
    }

    /** The same with days that outrank what is said of them here, a later one an earlier one; only in years on file. */
    OfficialDays with(Collection<DecreedDay> decreed) {
        var changed = new HashMap<>(years);
        for (var day : decreed) {
            changed.computeIfPresent(day.day().getYear(), (number, year) -> year.with(day.exception()));
        }
        return new OfficialDays(weekly, changed);
    }

    /** Whether the official days of a year are on file. */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** @throws CalendarDataMissing if that year is not on file */
    public boolean isWorkingDay(LocalDate day) {
        return on(day).working();
    }

    /** The decision, notice or law that makes a day other than its day of the week; empty for an ordinary day. */
    public Optional<String> sourceOf(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear()))
                .map(year -> year.exceptions().get(day))
                .map(DayException::source);
    }

    OfficialDay on(LocalDate day) {
        var year = requireYearOf(day);
        var exception = year.exceptions().get(day);
        if (exception != null) {
            return new OfficialDay(
                    exception.kind() == DayException.Kind.WORK,
                    exception.reason(),
                    exception.status() == DayException.Status.PROVISIONAL);
        }
        var working = weekly.contains(day.getDayOfWeek());
        return new OfficialDay(
                working, working ? null : "Nghỉ cuối tuần", year.status() == DayException.Status.PROVISIONAL);
    }

    OfficialYear requireYearOf(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            throw new CalendarDataMissing(day.getYear());
        }
        return year;
    }
}
