package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Samples.FIFTEEN;
import static vn.motcua.calendar.Samples.at;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.shared.Vietnam;

/** The cases themselves stand in {@code src/docs/due-dates.md}, each with its reason and its source. */
class DueDateTableTest {

    private static final Map<String, WorkingCalendar> OFFICES = Map.of(
            "cả ngày", Samples.usualCalendar(),
            "theo mùa", Samples.seasonalCalendar(),
            "buổi sáng", Samples.morningCalendar());

    private final WorkingCalendar calendar = Samples.usualCalendar();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_the_table_says_is_what_is_promised(GoldenCase line) {
        var received = line.received().atZone(Vietnam.ZONE).toInstant();

        assertThat(OFFICES.get(line.hours())
                        .due(received, line.limit(), FIFTEEN)
                        .due())
                .isEqualTo(line.due().atZone(Vietnam.ZONE).toOffsetDateTime());
    }

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @Test
    void the_table_is_numbered_and_long_enough_to_be_worth_its_name() {
        var numbers = GoldenCase.all().map(GoldenCase::number).toList();

        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(60)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void a_line_with_the_wrong_day_of_the_week_is_refused() {
        var line =
                "| 1 | %s 25/07/2023 09:00 | 3 ngày làm việc | cả ngày | thứ Sáu 28/07/2023 17:00 | 26, 27, 28/7 | BLDS |";

        assertThat(GoldenCase.read(line.formatted("thứ Ba")).limit()).isEqualTo(new Limit(3, LimitUnit.WORKING_DAY));
        assertThatThrownBy(() -> GoldenCase.read(line.formatted("thứ Tư"))).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void a_late_cut_off_cannot_make_a_result_due_before_its_reception() {
        var due = calendar.due(at("2026-11-18T18:00"), new Limit(0, LimitUnit.WORKING_DAY), LocalTime.of(20, 0));

        assertThat(due.due()).isEqualTo(OffsetDateTime.parse("2026-11-19T17:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-30T09:00, 5,          WORKING_DAY,  2028",
        "2027-12-30T09:00, 5,          CALENDAR_DAY, 2028",
        "2027-12-30T09:00, 1,          MONTH,        2028",
        "2027-12-31T09:00, 20,         WORKING_HOUR, 2028",
        "2027-12-31T09:00, 20,         HOUR,         2028",
        "2027-12-31T15:01, 0,          WORKING_DAY,  2028",
        "2022-12-30T09:00, 1,          WORKING_DAY,  2022",
        "2026-11-18T09:00, 2147483647, WORKING_HOUR, 2028",
        "2026-11-18T09:00, 2147483647, HOUR,         2028"
    })
    void a_year_that_is_not_on_file_is_an_error(String received, int amount, LimitUnit unit, int year) {
        assertThatThrownBy(() -> calendar.due(at(received), new Limit(amount, unit), FIFTEEN))
                .isInstanceOfSatisfying(CalendarDataMissing.class, missing -> assertThat(missing.year())
                        .isEqualTo(year))
                .hasMessageContaining("" + year);
    }
}
