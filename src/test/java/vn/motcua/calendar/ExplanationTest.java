package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Samples.FIFTEEN;
import static vn.motcua.calendar.Samples.at;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void working_days_are_numbered_and_days_off_named() {
        assertThat(explained("2026-04-24T09:00", 2, LimitUnit.WORKING_DAY))
                .containsExactly(
                        "2026-04-24 0 Ngày tiếp nhận không tính",
                        "2026-04-25 0 Nghỉ cuối tuần",
                        "2026-04-26 0 Nghỉ Giỗ Tổ Hùng Vương (10/3 âm lịch)",
                        "2026-04-27 0 Nghỉ bù Giỗ Tổ Hùng Vương (26/4 là Chủ nhật)",
                        "2026-04-28 1 Ngày làm việc thứ 1",
                        "2026-04-29 1 Ngày làm việc thứ 2");
    }

    @Test
    void a_make_up_saturday_says_for_which_day() {
        assertThat(explained("2024-05-03T09:00", 1, LimitUnit.WORKING_DAY))
                .containsExactly(
                        "2024-05-03 0 Ngày tiếp nhận không tính",
                        "2024-05-04 1 Ngày làm việc thứ 1 – Làm bù ngày 29/4/2024");
    }

    @Test
    void tet_is_called_by_its_name() {
        assertThat(explained("2026-02-13T09:00", 1, LimitUnit.WORKING_DAY))
                .hasSize(11)
                .contains("2026-02-16 0 Nghỉ Tết Nguyên đán Bính Ngọ")
                .endsWith("2026-02-23 1 Ngày làm việc thứ 1");
    }

    @Test
    void a_provisional_day_is_marked() {
        assertThat(explained("2026-08-21T09:00", 2, LimitUnit.WORKING_DAY))
                .containsExactly(
                        "2026-08-21 0 Ngày tiếp nhận không tính",
                        "2026-08-22 1 Ngày làm việc thứ 1 – Làm bù ngày 31/8/2026 (tạm tính)",
                        "2026-08-23 0 Nghỉ cuối tuần",
                        "2026-08-24 1 Ngày làm việc thứ 2");
    }

    @Test
    void every_day_of_a_provisional_year_is_marked() {
        assertThat(explained("2027-04-29T09:00", 1, LimitUnit.WORKING_DAY))
                .hasSize(6)
                .allSatisfy(note -> assertThat(note).endsWith("(tạm tính)"));
    }

    @Test
    void the_last_calendar_day_off_moves_in_words() {
        assertThat(explained("2026-11-19T09:00", 2, LimitUnit.CALENDAR_DAY))
                .containsExactly(
                        "2026-11-19 0 Ngày tiếp nhận không tính",
                        "2026-11-20 1 Ngày thứ 1",
                        "2026-11-21 1 Ngày thứ 2 – Nghỉ cuối tuần",
                        "2026-11-22 0 Nghỉ cuối tuần",
                        "2026-11-23 0 Ngày làm việc tiếp theo");
    }

    @Test
    void months_name_the_day_that_ends_each() {
        assertThat(explained("2025-12-31T09:00", 2, LimitUnit.MONTH))
                .containsExactly(
                        "2025-12-31 0 Ngày tiếp nhận không tính",
                        "2026-01-31 1 Hết tháng thứ 1 – Nghỉ cuối tuần",
                        "2026-02-28 1 Hết tháng thứ 2 – Nghỉ cuối tuần",
                        "2026-03-01 0 Nghỉ cuối tuần",
                        "2026-03-02 0 Ngày làm việc tiếp theo");
    }

    @Test
    void a_result_of_the_same_day_says_why_today_or_why_not() {
        assertThat(explained("2026-11-23T15:00", 0, LimitUnit.WORKING_DAY))
                .containsExactly("2026-11-23 0 Trả kết quả trong ngày tiếp nhận");
        assertThat(explained("2026-11-23T15:01", 0, LimitUnit.WORKING_DAY))
                .containsExactly(
                        "2026-11-23 0 Tiếp nhận sau 15 giờ, chuyển sang ngày làm việc tiếp theo",
                        "2026-11-24 0 Nghỉ Ngày Văn hóa Việt Nam 24/11",
                        "2026-11-25 0 Ngày làm việc tiếp theo");
    }

    @Test
    void a_result_of_the_same_day_received_on_a_day_off_or_after_closing_says_so() {
        assertThat(explained("2026-11-22T09:00", 0, LimitUnit.WORKING_DAY))
                .containsExactly("2026-11-22 0 Nghỉ cuối tuần", "2026-11-23 0 Ngày làm việc tiếp theo");
        assertThat(explained("2026-11-18T17:00", 0, LimitUnit.CALENDAR_DAY))
                .containsExactly(
                        "2026-11-18 0 Tiếp nhận sau giờ làm việc, chuyển sang ngày làm việc tiếp theo",
                        "2026-11-19 0 Ngày làm việc tiếp theo");
    }

    @Test
    void working_hours_after_closing_do_not_count_that_day() {
        assertThat(explained("2026-11-18T17:30", 4, LimitUnit.WORKING_HOUR))
                .containsExactly("2026-11-18 0 Ngoài giờ làm việc, không tính", "2026-11-19 4 Tính 4 giờ làm việc");
    }

    @Test
    void working_hours_are_shown_day_by_day() {
        assertThat(explained("2026-11-20T14:00", 12, LimitUnit.WORKING_HOUR))
                .containsExactly(
                        "2026-11-20 3.2 Tính 3,2 giờ làm việc",
                        "2026-11-21 0 Nghỉ cuối tuần",
                        "2026-11-22 0 Nghỉ cuối tuần",
                        "2026-11-23 8 Tính 8 giờ làm việc",
                        "2026-11-24 0 Nghỉ Ngày Văn hóa Việt Nam 24/11",
                        "2026-11-25 0.8 Tính 0,8 giờ làm việc");
    }

    @Test
    void hours_count_day_and_night() {
        assertThat(explained("2026-11-20T16:00", 24, LimitUnit.HOUR))
                .containsExactly(
                        "2026-11-20 8 Tính 8 giờ, cả ngoài giờ làm việc",
                        "2026-11-21 16 Tính 16 giờ, cả ngoài giờ làm việc – Nghỉ cuối tuần");
    }

    private static List<String> explained(String received, int amount, LimitUnit unit) {
        return Samples.usualCalendar().due(at(received), new Limit(amount, unit), FIFTEEN).days().stream()
                .map(note -> note.day() + " " + note.counted() + " " + note.reason())
                .toList();
    }
}
