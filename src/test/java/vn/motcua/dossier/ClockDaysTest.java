package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.AMarriage.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.dossier.ClockDay.Part;

/** The days of a clock in words. All begin on Monday 5/10/2026 at nine. */
class ClockDaysTest {

    private static final String RECEIVED = "2026-10-05T09:00";
    private static final Limit THREE = new Limit(3, LimitUnit.WORKING_DAY);

    @Test
    void after_a_wait_that_is_taken_out_the_numbers_go_on() {
        assertThat(told(SupplementPolicy.PAUSE, THREE, asked("2026-10-06T10:00"), given("2026-10-08T10:00")))
                .containsExactly(
                        "5 SKIPPED 0 Ngày tiếp nhận không tính",
                        "6 COUNTED 1 Ngày làm việc thứ 1",
                        "7 PAUSED 0 Chờ bổ sung hồ sơ",
                        "8 PAUSED 0 Ngày nhận đủ bổ sung, không tính",
                        "9 COUNTED 1 Ngày làm việc thứ 2",
                        "10 SKIPPED 0 Nghỉ cuối tuần",
                        "11 SKIPPED 0 Nghỉ cuối tuần",
                        "12 COUNTED 1 Ngày làm việc thứ 3");
    }

    @Test
    void asked_and_brought_on_one_day_costs_no_day() {
        assertThat(told(SupplementPolicy.PAUSE, THREE, asked("2026-10-06T10:00"), given("2026-10-06T16:00")))
                .containsExactly(
                        "5 SKIPPED 0 Ngày tiếp nhận không tính",
                        "6 COUNTED 1 Ngày làm việc thứ 1",
                        "7 COUNTED 1 Ngày làm việc thứ 2",
                        "8 COUNTED 1 Ngày làm việc thứ 3");
    }

    @Test
    void when_the_applicant_s_time_is_over_the_refusal_has_a_day_of_its_own() {
        assertThat(told(
                        SupplementPolicy.FIXED_THEN_REFUSE,
                        THREE,
                        asked("2026-10-07T10:00"),
                        ClockEntry.of(at("2026-10-08T17:00"), ClockCause.SUPPLEMENT_EXPIRED)))
                .containsExactly(
                        "5 SKIPPED 0 Ngày tiếp nhận không tính",
                        "6 COUNTED 1 Ngày làm việc thứ 1",
                        "7 COUNTED 1 Ngày làm việc thứ 2",
                        "8 PAUSED 0 Ngày hết hạn bổ sung, không tính",
                        "9 COUNTED 1 Ngày làm việc thứ 1 để thông báo từ chối");
    }

    @Test
    void what_was_late_before_the_wait_ends_where_it_was_due() {
        var days = told(SupplementPolicy.PAUSE, THREE, asked("2026-10-12T10:00"), given("2026-10-20T10:00"));

        assertThat(days).hasSize(4).endsWith("8 COUNTED 1 Ngày làm việc thứ 3");
        assertThat(told(
                        SupplementPolicy.PAUSE,
                        THREE,
                        asked("2026-10-12T10:00"),
                        given("2026-10-20T10:00"),
                        asked("2026-10-21T10:00"),
                        given("2026-10-22T10:00")))
                .isEqualTo(days);
    }

    @Test
    void asked_in_time_but_after_a_short_limit_the_days_past_it_are_thrown_away_with_the_rest() {
        assertThat(told(
                        SupplementPolicy.RESTART,
                        new Limit(1, LimitUnit.WORKING_DAY),
                        asked("2026-10-08T10:00"),
                        given("2026-10-09T10:00")))
                .containsExactly(
                        "5 VOIDED 0 Ngày tiếp nhận không tính",
                        "6 VOIDED 0 Ngày làm việc thứ 1",
                        "7 VOIDED 0 Đã quá hạn",
                        "8 VOIDED 0 Đã quá hạn",
                        "9 PAUSED 0 Ngày nhận đủ bổ sung, không tính",
                        "10 SKIPPED 0 Nghỉ cuối tuần",
                        "11 SKIPPED 0 Nghỉ cuối tuần",
                        "12 COUNTED 1 Ngày làm việc thứ 1");
    }

    @Test
    void with_no_day_left_it_is_due_on_the_day_the_rest_is_brought() {
        assertThat(told(SupplementPolicy.PAUSE, THREE, asked("2026-10-08T10:00"), given("2026-10-09T10:00")))
                .hasSize(5)
                .endsWith("9 PAUSED 0 Ngày nhận đủ bổ sung, không tính");
    }

    @Test
    void the_days_within_a_month_are_told_too() {
        var days = told(SupplementPolicy.PAUSE, new Limit(1, LimitUnit.MONTH));

        assertThat(days)
                .hasSize(32)
                .startsWith("5 SKIPPED 0 Ngày tiếp nhận không tính", "6 COUNTED 0 Trong tháng đang tính")
                .endsWith("5 COUNTED 1 Hết tháng thứ 1");
    }

    @Test
    void a_month_that_goes_on_after_a_wait_is_numbered_on() {
        assertThat(told(
                        SupplementPolicy.PAUSE,
                        new Limit(2, LimitUnit.MONTH),
                        asked("2026-11-06T10:00"),
                        given("2026-11-09T10:00")))
                .endsWith("9 COUNTED 1 Hết tháng thứ 2");
    }

    @Test
    void an_open_wait_ends_the_days_and_no_promise_is_told_behind_it() {
        assertThat(told(
                        SupplementPolicy.PAUSE,
                        THREE,
                        new ClockEntry(
                                at("2026-10-06T09:00"), ClockCause.PROMISED, null, null, null, at("2026-10-12T17:00")),
                        asked("2026-10-06T10:00")))
                .hasSize(2)
                .endsWith("6 COUNTED 1 Ngày làm việc thứ 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, 'Ngày tiếp nhận không tính', 'Bộ luật Dân sự 2015, Điều 147 khoản 2'",
        "2026-11-18, 'Tiếp nhận sau 15 giờ, chuyển sang ngày làm việc tiếp theo', 'Luật của thời hạn'",
        "2026-11-25, 'Ngày làm việc tiếp theo', 'Bộ luật Dân sự 2015, Điều 148 khoản 5'",
        "2026-11-24, 'Nghỉ Ngày Văn hóa Việt Nam 24/11', 'Nghị quyết 28/2026/QH16, có hiệu lực từ 1/7/2026'",
        "2026-11-18, 'Ngày làm việc thứ 1', ",
    })
    void what_is_not_ordinary_about_a_day_names_its_law(LocalDate day, String reason, String source) {
        var sources = new DaySources(OfficialDays.published(), "Luật của thời hạn");

        assertThat(sources.of(new ClockDay(day, Part.SKIPPED, "0", reason))).isEqualTo(source);
    }

    @Test
    void each_part_has_a_name_of_its_own() {
        assertThat(Arrays.stream(Part.values()).map(Part::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static List<String> told(SupplementPolicy policy, Limit limit, ClockEntry... further) {
        var derived = new DerivedDue(
                caseKey -> limit,
                LocalTime.of(15, 0),
                AMarriage.office().calendarOf(new AuthorityId("xa-thanh-quang")),
                policy,
                THREE,
                new Limit(1, LimitUnit.WORKING_DAY));
        return derived.days(at(RECEIVED), "ordinary", List.of(further)).stream()
                .map(day -> "%d %s %s %s".formatted(day.day().getDayOfMonth(), day.part(), day.counted(), day.reason()))
                .toList();
    }

    private static ClockEntry asked(String at) {
        return ClockEntry.of(at(at), ClockCause.SUPPLEMENT_ASKED);
    }

    private static ClockEntry given(String at) {
        return ClockEntry.of(at(at), ClockCause.SUPPLEMENTED);
    }
}
