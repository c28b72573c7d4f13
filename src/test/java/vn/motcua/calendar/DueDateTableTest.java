package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Samples.FIFTEEN;
import static vn.motcua.calendar.Samples.at;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTableTest {

    private final WorkingCalendar calendar = Samples.usualCalendar();

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource(
            textBlock =
                    """
            # received,          amount, unit,        due
            # an ordinary week, and a weekend with Quốc khánh behind it
            2023-07-25T09:00,    3,      WORKING_DAY, 2023-07-28
            2023-08-31T16:00,    3,      WORKING_DAY, 2023-09-07
            # the make-up Saturday 4/5/2024
            2024-04-26T09:00,    3,      WORKING_DAY, 2024-05-04
            2024-05-03T09:00,    1,      WORKING_DAY, 2024-05-04
            # the make-up Saturday 26/4/2025
            2025-04-25T09:00,    3,      WORKING_DAY, 2025-04-29
            # Tết weeks
            2025-01-24T15:30,    0,      WORKING_DAY, 2025-02-03
            2026-02-13T09:00,    1,      WORKING_DAY, 2026-02-23
            2023-01-19T16:59,    2,      WORKING_DAY, 2023-01-30
            # Giỗ Tổ, 30/4 and 1/5 within one limit
            2026-04-24T09:00,    7,      WORKING_DAY, 2026-05-08
            # the make-up Saturday 22/8/2026 and the swap of 31/8/2026
            2026-08-21T09:00,    5,      WORKING_DAY, 2026-08-27
            2026-08-28T09:00,    3,      WORKING_DAY, 2026-09-07
            # 24/11, a day off since 2026
            2026-11-20T09:00,    3,      WORKING_DAY, 2026-11-26
            2026-11-23T15:01,    0,      WORKING_DAY, 2026-11-25
            2025-11-21T09:00,    3,      WORKING_DAY, 2025-11-26
            # 15 giờ moves results of the same day
            2026-11-18T14:59,    0,      WORKING_DAY, 2026-11-18
            2026-11-18T15:00,    0,      WORKING_DAY, 2026-11-18
            2026-11-18T15:00:01, 0,      WORKING_DAY, 2026-11-19
            2026-11-18T15:01,    0,      WORKING_DAY, 2026-11-19
            2026-11-21T09:00,    0,      WORKING_DAY, 2026-11-23
            2026-08-22T09:00,    0,      WORKING_DAY, 2026-08-22
            2026-08-22T15:01,    0,      WORKING_DAY, 2026-08-24
            # ... and never a limit of days
            2026-11-18T14:59,    1,      WORKING_DAY, 2026-11-19
            2026-11-18T15:00,    1,      WORKING_DAY, 2026-11-19
            2026-11-18T15:01,    1,      WORKING_DAY, 2026-11-19
            2026-11-18T23:59,    1,      WORKING_DAY, 2026-11-19
            # received on a day off: that day does not count either
            2026-11-21T09:00,    1,      WORKING_DAY, 2026-11-23
            # calendar days, the last one off or not
            2026-11-18T09:00,    2,      CALENDAR_DAY, 2026-11-20
            2026-11-18T09:00,    3,      CALENDAR_DAY, 2026-11-23
            2026-04-15T09:00,    15,     CALENDAR_DAY, 2026-05-04
            2024-04-19T09:00,    15,     CALENDAR_DAY, 2024-05-04
            2026-02-01T09:00,    15,     CALENDAR_DAY, 2026-02-23
            2026-11-18T16:00,    0,      CALENDAR_DAY, 2026-11-18
            2026-11-18T17:00,    0,      CALENDAR_DAY, 2026-11-19
            2026-11-21T09:00,    0,      CALENDAR_DAY, 2026-11-23
            # leap day
            2024-02-28T09:00,    1,      WORKING_DAY,  2024-02-29
            2024-02-28T09:00,    2,      CALENDAR_DAY, 2024-03-01
            2024-02-29T09:00,    12,     MONTH,        2025-02-28
            # end of a month
            2025-12-31T09:00,    2,      MONTH,        2026-03-02
            2024-01-31T09:00,    1,      MONTH,        2024-02-29
            2023-01-31T09:00,    1,      MONTH,        2023-02-28
            2023-01-31T09:00,    2,      MONTH,        2023-03-31
            2026-01-31T09:00,    1,      MONTH,        2026-03-02
            2026-11-18T09:00,    0,      MONTH,        2026-11-18
            """)
    void a_limit_of_days_ends_at_the_close_of_office(String received, int amount, LimitUnit unit, String due) {
        assertThat(due(received, amount, unit).due()).isEqualTo(OffsetDateTime.parse(due + "T17:00:00+07:00"));
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource(
            textBlock =
                    """
            # eight norm hours are one day of the office, here seven and a half hours long
            2026-11-18T07:30, 8,  WORKING_HOUR, 2026-11-18T17:00
            2026-11-18T09:00, 8,  WORKING_HOUR, 2026-11-19T09:00
            2026-11-18T17:30, 4,  WORKING_HOUR, 2026-11-19T11:15
            2026-11-18T12:00, 0,  WORKING_HOUR, 2026-11-18T13:30
            2026-11-23T15:08, 8,  WORKING_HOUR, 2026-11-25T15:08
            2026-11-21T09:00, 16, WORKING_HOUR, 2026-11-25T17:00
            # sixty minutes, day and night
            2026-11-20T16:00, 24, HOUR,         2026-11-21T16:00
            2026-11-20T16:00, 0,  HOUR,         2026-11-20T16:00
            """)
    void a_limit_of_hours_ends_at_an_instant(String received, int amount, LimitUnit unit, String due) {
        assertThat(due(received, amount, unit).due()).isEqualTo(OffsetDateTime.parse(due + ":00+07:00"));
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-04-14T09:00, 1, 2026-04-15T17:30",
        "2026-04-15T09:00, 1, 2026-04-16T17:00",
        "2026-10-14T09:00, 1, 2026-10-15T17:00",
        "2026-10-15T09:00, 1, 2026-10-16T17:30",
        "2026-01-05T09:00, 1, 2026-01-06T17:30"
    })
    void the_closing_hour_is_that_of_the_season_of_the_last_day(String received, int amount, String due) {
        var reached = Samples.seasonalCalendar().due(at(received), new Limit(amount, LimitUnit.WORKING_DAY), FIFTEEN);

        assertThat(reached.due()).isEqualTo(OffsetDateTime.parse(due + ":00+07:00"));
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
        assertThatThrownBy(() -> due(received, amount, unit))
                .isInstanceOfSatisfying(CalendarDataMissing.class, missing -> assertThat(missing.year())
                        .isEqualTo(year))
                .hasMessageContaining("" + year);
    }

    private DueDate due(String received, int amount, LimitUnit unit) {
        return calendar.due(at(received), new Limit(amount, unit), FIFTEEN);
    }
}
