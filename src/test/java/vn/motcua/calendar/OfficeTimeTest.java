package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Samples.at;
import static vn.motcua.calendar.Samples.open;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.OfficeHours.Season;

class OfficeTimeTest {

    private final WorkingCalendar calendar = Samples.usualCalendar();

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T08:00, 1,    2026-11-18T08:56:15",
        "2026-11-18T07:30, 8,    2026-11-18T17:00:00",
        "2026-11-18T11:00, 1,    2026-11-18T13:56:15",
        "2026-11-18T06:00, 0,    2026-11-18T07:30:00",
        "2026-11-18T17:00, 0,    2026-11-19T07:30:00",
        "2026-11-20T16:04, 1,    2026-11-23T07:30:15",
        "2026-11-18T08:00, 0.25, 2026-11-18T08:14:03.750"
    })
    void norm_hours_pass_only_while_the_office_is_open(String from, BigDecimal normHours, String reached) {
        assertThat(calendar.plusNormHours(at(from), normHours)).isEqualTo(at(reached));
    }

    @Test
    void a_norm_hour_is_an_eighth_of_whatever_the_day_of_the_season_is() {
        var seasonal = Samples.seasonalCalendar();

        assertThat(seasonal.openTimeBetween(at("2026-04-15T00:00"), at("2026-04-16T00:00")))
                .isEqualTo(Duration.ofHours(8));
        assertThat(seasonal.normHoursBetween(at("2026-04-15T08:00"), at("2026-04-16T17:00")))
                .isEqualByComparingTo("16");
        assertThat(calendar.normHoursBetween(at("2026-11-18T07:30"), at("2026-11-18T11:30")))
                .isEqualByComparingTo("4.2667");
    }

    @Test
    void a_season_without_a_beginning_in_january_comes_over_from_the_old_year() {
        assertThat(Samples.seasonalCalendar().plusNormHours(at("2026-01-05T00:00"), BigDecimal.ZERO))
                .isEqualTo(at("2026-01-05T08:00"));
    }

    @Test
    void no_time_passes_between_later_and_earlier() {
        assertThat(calendar.openTimeBetween(at("2026-11-18T10:00"), at("2026-11-18T09:00")))
                .isZero();
        assertThat(calendar.normHoursBetween(at("2026-11-18T10:00"), at("2026-11-18T09:00")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T07:30, 2026-11-18T17:00, 0.4, 2026-11-18T10:30:00",
        "2026-11-18T16:00, 2026-11-19T17:00, 0.5, 2026-11-19T10:45:00",
        "2026-11-18T16:00, 2026-11-19T17:00, 1,   2026-11-19T17:00:00",
        "2026-11-18T12:00, 2026-11-18T17:00, 0,   2026-11-18T13:30:00",
        "2026-11-21T08:00, 2026-11-21T17:00, 0.5, 2026-11-21T17:00:00"
    })
    void a_share_is_a_share_of_open_time(String from, String to, BigDecimal share, String reached) {
        assertThat(calendar.shareOf(at(from), at(to), share)).isEqualTo(at(reached));
    }

    @Test
    void amounts_that_mean_nothing_are_faults() {
        assertThatThrownBy(() -> calendar.plusNormHours(at("2026-11-18T07:30"), new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> calendar.shareOf(at("2026-11-18T07:30"), at("2026-11-18T17:00"), new BigDecimal("1.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void office_hours_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> open("11:30", "07:30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficeHours.allYear(open("07:30", "11:30"), open("11:00", "17:00")))
                .hasMessageContaining("overlap");
        assertThatThrownBy(OfficeHours::allYear).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficeHours.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        var summer = new Season(MonthDay.of(4, 16), List.of(Samples.AFTERNOON));
        assertThatThrownBy(() -> OfficeHours.of(List.of(summer, summer))).hasMessageContaining("two seasons");
    }
}
