package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The days as a node knows them. */
class DaysInForceTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 9);

    private final OfficialDays published = OfficialDays.published();
    private final DecreedDays decreed = mock(DecreedDays.class);
    private final DaysInForce days = new DaysInForce(published, decreed);

    @Test
    void they_are_read_once_until_somebody_looks_again() {
        when(decreed.inForce()).thenReturn(List.of());
        assertThat(days.get().isWorkingDay(TUESDAY)).isTrue();

        when(decreed.inForce()).thenReturn(List.of(off(TUESDAY)));
        assertThat(days.get().isWorkingDay(TUESDAY)).isTrue();
        verify(decreed, times(1)).inForce();

        days.look();
        assertThat(days.get().isWorkingDay(TUESDAY)).isFalse();
    }

    @Test
    void a_look_that_sees_nothing_new_keeps_what_is_counted_with() {
        when(decreed.inForce()).thenReturn(List.of(off(TUESDAY)));
        var first = days.refresh();

        assertThat(days.refresh()).isSameAs(first);
        when(decreed.inForce()).thenReturn(List.of());
        assertThat(days.refresh()).isNotSameAs(first);
        assertThat(days.get().isWorkingDay(TUESDAY)).isTrue();
    }

    @Test
    void a_look_begun_earlier_does_not_undo_what_a_later_one_saw() {
        var looks = new AtomicInteger();
        when(decreed.inForce()).thenAnswer(slow -> {
            if (looks.getAndIncrement() > 0) {
                return List.of(off(TUESDAY));
            }
            days.refresh();
            return List.of();
        });

        days.refresh();

        assertThat(days.get().isWorkingDay(TUESDAY)).isFalse();
    }

    @Test
    void what_comes_on_top_and_what_was_before_are_told_apart() {
        var moment = Instant.parse("2026-11-20T00:00:00Z");
        var decree = UUID.randomUUID();
        when(decreed.inForce()).thenReturn(List.of(off(TUESDAY)));
        when(decreed.inForceBefore(moment)).thenReturn(List.of(off(WEDNESDAY)));
        when(decreed.of(decree)).thenReturn(List.of(off(WEDNESDAY)));

        var onTop = days.with(days.decreed(decree));
        assertThat(onTop.isWorkingDay(TUESDAY)).isFalse();
        assertThat(onTop.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(days.get().isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(days.before(moment).isWorkingDay(TUESDAY)).isTrue();
        assertThat(days.before(moment).isWorkingDay(WEDNESDAY)).isFalse();
    }

    @Test
    void a_supposition_in_a_supposition_ends_first_and_a_failure_ends_it_too() {
        when(decreed.inForce()).thenReturn(List.of());

        days.supposing(published.with(List.of(off(TUESDAY))), () -> {
            days.supposing(published.with(List.of(off(WEDNESDAY))), () -> {
                assertThat(days.get().isWorkingDay(WEDNESDAY)).isFalse();
                assertThat(days.get().isWorkingDay(TUESDAY)).isTrue();
                return null;
            });
            assertThat(days.get().isWorkingDay(TUESDAY)).isFalse();
            return null;
        });
        assertThatThrownBy(() -> days.supposing(published.with(List.of(off(TUESDAY))), () -> {
                    throw new IllegalStateException("count failed");
                }))
                .hasMessage("count failed");

        assertThat(days.get().isWorkingDay(TUESDAY)).isTrue();
    }

    @Test
    void a_day_off_says_where_that_is_written_and_an_ordinary_day_nothing() {
        when(decreed.inForce()).thenReturn(List.of(off(TUESDAY)));

        assertThat(days.get().sourceOf(TUESDAY)).contains("1/QĐ-TTg");
        assertThat(days.get().sourceOf(WEDNESDAY)).isEmpty();
        assertThat(days.get().sourceOf(LocalDate.of(2026, 11, 24)))
                .hasValueSatisfying(source -> assertThat(source).startsWith("Nghị quyết 28/2026/QH16"));
        assertThat(days.get().sourceOf(LocalDate.of(2031, 1, 1))).isEmpty();
        assertThat(days.get().knows(2026)).isTrue();
        assertThat(days.get().knows(2031)).isFalse();
    }

    @Test
    void what_a_decree_makes_of_a_day_has_a_name() {
        assertThat(DecreedDay.Kind.OFF.label()).isEqualTo("Nghỉ");
        assertThat(DecreedDay.Kind.WORK.label()).isEqualTo("Làm việc bù");
    }

    @Test
    void a_limit_is_not_negative_and_knows_whether_it_is_a_day_or_less() {
        assertThatThrownBy(() -> new Limit(-1, LimitUnit.HOUR)).hasMessageContaining("-1");
        assertThat(new Limit(0, LimitUnit.WORKING_DAY).sameDay()).isTrue();
        assertThat(new Limit(1, LimitUnit.WORKING_DAY).sameDay()).isFalse();
        assertThat(new Limit(0, LimitUnit.CALENDAR_DAY).sameDay()).isFalse();
        for (var most : List.of(
                new Limit(1, LimitUnit.WORKING_DAY),
                new Limit(1, LimitUnit.CALENDAR_DAY),
                new Limit(8, LimitUnit.WORKING_HOUR),
                new Limit(24, LimitUnit.HOUR))) {
            assertThat(most.withinADay()).isTrue();
            assertThat(new Limit(most.amount() + 1, most.unit()).withinADay()).isFalse();
        }
        assertThat(new Limit(1, LimitUnit.MONTH).withinADay()).isFalse();
    }

    private static DecreedDay off(LocalDate day) {
        return new DecreedDay(day, DecreedDay.Kind.OFF, "Nghỉ tránh bão", "1/QĐ-TTg");
    }
}
