package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;

class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "0,  WORKING_DAY,  Trong ngày (sau 15 giờ: ngày làm việc tiếp theo)",
        "3,  WORKING_DAY,  03 ngày làm việc",
        "8,  WORKING_HOUR, 08 giờ làm việc",
        "15, CALENDAR_DAY, 15 ngày",
        "24, HOUR,         24 giờ",
        "1,  MONTH,        01 tháng"
    })
    void a_limit_is_written_as_officials_write_it(int amount, LimitUnit unit, String text) {
        assertThat(LimitText.of(new Limit(amount, unit), LocalTime.of(15, 0))).isEqualTo(text);
    }

    @Test
    void a_cutoff_off_the_hour_names_its_minutes() {
        assertThat(LimitText.of(new Limit(0, LimitUnit.WORKING_DAY), LocalTime.of(15, 30)))
                .isEqualTo("Trong ngày (sau 15 giờ 30 phút: ngày làm việc tiếp theo)");
    }

    @ParameterizedTest
    @CsvSource({
        "0,  WORKING_DAY,  8",
        "3,  WORKING_DAY,  24",
        "8,  WORKING_HOUR, 8",
        "15, CALENDAR_DAY, 88",
        "6,  CALENDAR_DAY, 40",
        "24, HOUR,         24",
        "1,  MONTH,        184"
    })
    void norms_fit_in_what_a_limit_can_hold(int amount, LimitUnit unit, int hours) {
        assertThat(LimitHours.most(new Limit(amount, unit))).isEqualByComparingTo(Integer.toString(hours));
    }
}
