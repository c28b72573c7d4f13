package vn.motcua.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.shared.Vietnam;

/** A line of the table that lawyers read. */
record GoldenCase(int number, LocalDateTime received, Limit limit, String hours, LocalDateTime due) {

    private static final Path TABLE = Path.of("src/docs/due-dates.md");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+) (.+)");
    private static final Map<String, LimitUnit> UNITS = Map.of(
            "ngày làm việc", LimitUnit.WORKING_DAY,
            "giờ làm việc", LimitUnit.WORKING_HOUR,
            "ngày", LimitUnit.CALENDAR_DAY,
            "giờ", LimitUnit.HOUR,
            "tháng", LimitUnit.MONTH);

    /** The day of the week has to be right, too. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendText(
                    ChronoField.DAY_OF_WEEK,
                    Map.of(
                            1L,
                            "thứ Hai",
                            2L,
                            "thứ Ba",
                            3L,
                            "thứ Tư",
                            4L,
                            "thứ Năm",
                            5L,
                            "thứ Sáu",
                            6L,
                            "thứ Bảy",
                            7L,
                            "Chủ nhật"))
            .appendPattern(" dd/MM/uuuu HH:mm[:ss]")
            .toFormatter(Vietnam.LOCALE)
            .withResolverStyle(ResolverStyle.STRICT);

    static Stream<GoldenCase> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> line.matches("\\| \\d.*"))
                    .map(GoldenCase::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenCase read(String line) {
        var cells = line.split(" *\\| *", -1);
        return new GoldenCase(
                Integer.parseInt(cells[1]),
                LocalDateTime.parse(cells[2], MOMENT),
                limit(cells[3]),
                cells[4],
                LocalDateTime.parse(cells[5], MOMENT));
    }

    private static Limit limit(String said) {
        var amount = AMOUNT.matcher(said);
        return amount.matches()
                ? new Limit(Integer.parseInt(amount.group(1)), UNITS.get(amount.group(2)))
                : new Limit(0, LimitUnit.WORKING_DAY);
    }

    @Override
    public String toString() {
        return "%d: %s, %d %s, %s".formatted(number, received, limit.amount(), limit.unit(), hours);
    }
}
