package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of decrees over those of the release. */
class DecreedDayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);

    private final OfficialDays published = OfficialDays.published();

    @Test
    void a_decree_outranks_the_week_both_ways_and_says_why() {
        var days = published.with(List.of(off(TUESDAY), work(SATURDAY)));

        assertThat(days.isWorkingDay(TUESDAY)).isFalse();
        assertThat(days.on(TUESDAY).note()).isEqualTo("Nghỉ tránh bão");
        assertThat(days.isWorkingDay(SATURDAY)).isTrue();
        assertThat(published.isWorkingDay(TUESDAY)).isTrue();
    }

    @Test
    void a_decree_outranks_a_day_off_of_the_release_and_a_later_one_an_earlier_one() {
        var culture = LocalDate.of(2026, 11, 24);
        assertThat(published.with(List.of(work(culture))).isWorkingDay(culture)).isTrue();
        assertThat(published.with(List.of(off(TUESDAY), work(TUESDAY))).isWorkingDay(TUESDAY))
                .isTrue();
    }

    @Test
    void a_decreed_day_of_a_provisional_year_is_certain() {
        var day = LocalDate.of(2027, 7, 6);
        assertThat(published.with(List.of(off(day))).on(day).note()).isEqualTo("Nghỉ tránh bão");
    }

    @Test
    void a_year_that_is_not_on_file_stays_unknown() {
        assertThat(published.with(List.of(off(LocalDate.of(2031, 1, 2)))).knows(2031))
                .isFalse();
    }

    @Test
    void what_is_supposed_holds_for_the_count_alone() {
        var days = DaysInForce.of(published);

        var supposed = days.supposing(
                days.with(List.of(off(TUESDAY))), () -> days.get().isWorkingDay(TUESDAY));

        assertThat(supposed).isFalse();
        assertThat(days.get().isWorkingDay(TUESDAY)).isTrue();
    }

    private static DecreedDay off(LocalDate day) {
        return new DecreedDay(day, DecreedDay.Kind.OFF, "Nghỉ tránh bão", "1/QĐ-TTg");
    }

    private static DecreedDay work(LocalDate day) {
        return new DecreedDay(day, DecreedDay.Kind.WORK, "Làm bù", "2/QĐ-TTg");
    }
}
