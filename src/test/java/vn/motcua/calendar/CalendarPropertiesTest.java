package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Samples.FIFTEEN;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.calendar.DueDate.DayNote;
import vn.motcua.shared.Vietnam;

class CalendarPropertiesTest {

    private static final Instant FIRST = Samples.at("2023-01-01T00:00");
    private static final Instant LAST = Samples.at("2027-06-30T00:00");

    @Property
    void a_later_reception_is_never_due_earlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant received,
            @ForAll("gaps") Duration gap,
            @ForAll("limits") Limit limit) {
        var earlier = calendar.due(received, limit, FIFTEEN).due();
        var later = calendar.due(received.plus(gap), limit, FIFTEEN).due();

        assertThat(later).isAfterOrEqualTo(earlier);
    }

    @Property
    void a_larger_amount_is_never_due_earlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant received,
            @ForAll("limits") Limit limit) {
        var more = new Limit(limit.amount() + 1, limit.unit());

        assertThat(calendar.due(received, more, FIFTEEN).due())
                .isAfterOrEqualTo(calendar.due(received, limit, FIFTEEN).due());
    }

    @Property
    void nothing_is_due_before_it_was_received(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant received,
            @ForAll("limits") Limit limit) {
        assertThat(calendar.due(received, limit, FIFTEEN).due().toInstant()).isAfterOrEqualTo(received);
    }

    @Property
    void the_due_day_is_a_working_day(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant received,
            @ForAll("limits") Limit limit) {
        Assume.that(limit.unit() != LimitUnit.HOUR);

        assertThat(calendar.isWorkingDay(
                        calendar.due(received, limit, FIFTEEN).due().toLocalDate()))
                .isTrue();
    }

    @Property
    void the_explanation_adds_up_and_runs_from_reception_to_due(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant received,
            @ForAll("limits") Limit limit) {
        var due = calendar.due(received, limit, FIFTEEN);

        assertThat(due.days().stream()
                        .map(note -> new BigDecimal(note.counted()))
                        .reduce(BigDecimal::add))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("" + limit.amount()));
        assertThat(due.days()).extracting(DayNote::day).isSorted().doesNotHaveDuplicates();
        assertThat(due.days().get(0).day()).isEqualTo(LocalDate.ofInstant(received, Vietnam.ZONE));
        assertThat(due.days().get(due.days().size() - 1).day())
                .isEqualTo(due.due().toLocalDate());
    }

    @Property
    void norm_hours_there_and_back(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant from,
            @ForAll("normHours") BigDecimal normHours) {
        var reached = calendar.plusNormHours(from, normHours);

        assertThat(calendar.normHoursBetween(from, reached)).isEqualByComparingTo(normHours);
    }

    @Property
    void norm_hours_may_be_added_in_two_parts(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant from,
            @ForAll("normHours") BigDecimal first,
            @ForAll("normHours") BigDecimal second) {
        Assume.that(second.signum() > 0);
        var parts = calendar.plusNormHours(calendar.plusNormHours(from, first), second);
        var whole = calendar.plusNormHours(from, first.add(second));

        assertThat(calendar.openTimeBetween(parts, whole).plus(calendar.openTimeBetween(whole, parts)))
                .isLessThanOrEqualTo(Duration.ofMillis(2));
    }

    @Property
    void open_time_adds_up(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant from,
            @ForAll("gaps") Duration first,
            @ForAll("gaps") Duration second) {
        var middle = from.plus(first);
        var to = middle.plus(second);

        assertThat(calendar.openTimeBetween(from, middle).plus(calendar.openTimeBetween(middle, to)))
                .isEqualTo(calendar.openTimeBetween(from, to));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_share_of_the_time_is_that_share_of_the_open_time(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant from,
            @ForAll("gaps") Duration gap,
            @ForAll @IntRange(max = 100) int percent) {
        var to = from.plus(gap);
        var open = calendar.openTimeBetween(from, to);
        Assume.that(!open.isZero());

        var reached = calendar.shareOf(from, to, BigDecimal.valueOf(percent, 2));

        assertThat(reached).isBetween(from, to);
        assertThat(calendar.openTimeBetween(from, reached))
                .isCloseTo(open.multipliedBy(percent).dividedBy(100), Duration.ofMillis(1));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(List.of(Samples.usualCalendar(), Samples.seasonalCalendar()));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, ChronoUnit.MICROS.between(FIRST, LAST))
                .map(micros -> FIRST.plus(micros, ChronoUnit.MICROS));
    }

    @Provide
    Arbitrary<Duration> gaps() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 36 * 3600).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, 60 * 24 * 60).map(Duration::ofMinutes));
    }

    @Provide
    Arbitrary<BigDecimal> normHours() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(BigDecimal::valueOf),
                Arbitraries.integers().between(0, 1_600_000).map(parts -> BigDecimal.valueOf(parts, 4)));
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.oneOf(
                limits(LimitUnit.WORKING_DAY, 60),
                limits(LimitUnit.CALENDAR_DAY, 90),
                limits(LimitUnit.WORKING_HOUR, 200),
                limits(LimitUnit.HOUR, 200),
                limits(LimitUnit.MONTH, 3));
    }

    private static Arbitrary<Limit> limits(LimitUnit unit, int most) {
        return Arbitraries.integers().between(0, most).map(amount -> new Limit(amount, unit));
    }
}
