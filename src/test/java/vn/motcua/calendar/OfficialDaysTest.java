package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDaysTest {

    private static final String SAMPLE =
            """
            workingWeek: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
            sources:
              law: Bộ luật Lao động 2019
            years:
              2026:
                status: CONFIRMED
                exceptions:
                  - {date: 2026-08-31, kind: OFF, reason: "Nghỉ hoán đổi", status: CONFIRMED, source: law}
                  - {date: 2026-08-22, kind: WORK, reason: "Làm bù", status: CONFIRMED, source: law}
            """;

    @Test
    void a_dated_exception_outranks_the_weekly_pattern_both_ways() {
        var days = OfficialDays.read("days.yaml", new StringReader(SAMPLE));

        assertThat(days.isWorkingDay(LocalDate.parse("2026-08-31"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-08-22"))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-08-29"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-08-28"))).isTrue();
        assertThatThrownBy(() -> days.isWorkingDay(LocalDate.parse("2025-08-28")))
                .isInstanceOf(CalendarDataMissing.class);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            date: 2026-08-31, | date: 2026-08-22,      | days.yaml:9: ngày 2026-08-22 đã có ở trên
            date: 2026-08-31, | date: 2025-08-31,      | days.yaml:8: ngày 2025-08-31 không thuộc năm 2026
            date: 2026-08-22, | date: 2026-08-21,      | days.yaml:9: ngày làm bù 2026-08-21 vốn là ngày làm việc trong tuần
            date: 2026-08-31, | date: 2026-02-30,      | days.yaml:8: ngày không đọc được: "2026-02-30"
            kind: OFF         | kind: HOLIDAY          | days.yaml:8: chỉ có OFF hoặc WORK, không có: "HOLIDAY"
            kind: OFF         | kind: OFF, half: true  | days.yaml:8: không có trường "half"
            kind: OFF,        | ''                     | days.yaml:8: thiếu trường "kind"
            kind: OFF         | kind: OFF, kind: WORK  | days.yaml:8: "kind" bị lặp
            "Làm bù"          | ""                     | days.yaml:9: "reason" để trống
            source: law}      | source: hearsay}       | days.yaml:8: nguồn "hearsay" không có trong "sources"
            status: CONFIRMED | status: SURE           | days.yaml:6: chỉ có CONFIRMED hoặc PROVISIONAL, không có: "SURE"
            2026:             | MMXXVI:                | days.yaml:5: năm không đọc được: "MMXXVI"
            FRIDAY            | FRYDAY                 | days.yaml:1: không có thứ này trong tuần: "FRYDAY"
            sources:          | holidays: []\\nsources: | days.yaml:2: không có trường "holidays"
            FRIDAY]           | FRIDAY                 | days.yaml:2: YAML sai cú pháp
            """)
    void a_file_that_cannot_be_trusted_is_refused_by_line(String written, String slip, String complaint) {
        var broken = SAMPLE.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(slip.replace("\\n", "\n")));

        assertThat(broken).isNotEqualTo(SAMPLE);
        assertThatThrownBy(() -> OfficialDays.read("days.yaml", new StringReader(broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(complaint);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> OfficialDays.read("days.yaml", new StringReader("")))
                .hasMessage("days.yaml:1: tệp trống");
    }

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 250", "2026, 249", "2027, 249"})
    void the_published_years_have_their_number_of_working_days(int year, int workingDays) {
        var days = OfficialDays.published();
        var first = LocalDate.of(year, 1, 1);

        var counted = IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .filter(days::isWorkingDay)
                .count();

        assertThat(counted).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, true", "2026-01-10, true", "2026-11-24, false", "2026-11-25, false", "2027-01-04, true"})
    void what_the_state_has_not_confirmed_is_provisional(LocalDate day, boolean provisional) {
        assertThat(OfficialDays.published().on(day).provisional()).isEqualTo(provisional);
    }
}
