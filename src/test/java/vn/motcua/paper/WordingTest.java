package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026"
    })
    void days_below_ten_and_the_first_two_months_carry_a_zero(LocalDate day, String words) {
        assertThat(Wording.day(day)).isEqualTo(words);
    }

    @Test
    void a_moment_is_told_in_the_time_of_vietnam() {
        assertThat(Wording.moment(Instant.parse("2026-11-19T17:05:00Z")))
                .isEqualTo("00 giờ 05 phút, ngày 20 tháng 11 năm 2026");
    }

    @Test
    void a_sum_is_grouped_by_points() {
        assertThat(Wording.dong(1_250_000)).isEqualTo("1.250.000 đồng");
    }
}
