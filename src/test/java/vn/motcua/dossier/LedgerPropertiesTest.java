package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.calendar.DecreedDay;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.ClockDay.Part;
import vn.motcua.shared.Vietnam;

/** Random ledgers on random calendars: what holds of any due date, and of the days that lead to it. */
class LedgerPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final OfficeHours HOURS = OfficeHours.allYear(
            new Open(LocalTime.of(7, 30), LocalTime.of(11, 30)), new Open(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    /**
     * A wait for the applicant.
     *
     * @param after hours since the line before
     * @param lasts hours
     */
    record Pause(int after, int lasts, ClockCause asked, ClockCause ended) {

        boolean brings() {
            return ended != ClockCause.SUPPLEMENT_EXPIRED;
        }
    }

    record Case(Instant received, Limit limit, SupplementPolicy policy, WorkingCalendar calendar, List<Pause> pauses) {

        List<ClockEntry> ledger() {
            var lines = new ArrayList<ClockEntry>();
            var now = received;
            lines.add(ClockEntry.of(now, ClockCause.ACCEPTED));
            for (var pause : pauses) {
                now = now.plus(Duration.ofHours(pause.after()));
                lines.add(ClockEntry.of(now, pause.asked()));
                now = now.plus(Duration.ofHours(pause.lasts()));
                lines.add(ClockEntry.of(now, pause.ended()));
            }
            return lines;
        }

        DueDate due(List<ClockEntry> lines) {
            return derived().walk(received, "ordinary", lines);
        }

        List<ClockDay> days(List<ClockEntry> lines) {
            return derived().days(received, "ordinary", lines);
        }

        private DerivedDue derived() {
            return new DerivedDue(
                    caseKey -> limit,
                    LocalTime.of(15, 0),
                    calendar,
                    policy,
                    new Limit(3, LimitUnit.WORKING_DAY),
                    new Limit(1, LimitUnit.WORKING_DAY));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void a_due_date_is_never_on_a_day_off(@ForAll("cases") Case one) {
        Assume.that(one.limit().unit() != LimitUnit.HOUR);
        var lines = one.ledger();

        for (int written = 1; written <= lines.size(); written++) {
            var due = one.due(lines.subList(0, written)).due().toLocalDate();
            assertThat(one.calendar().isWorkingDay(due)).isTrue();
        }
    }

    /** Silence under a fixed limit is the exception that the law makes: the refusal is owed at once. */
    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void a_pause_never_makes_it_earlier(@ForAll("cases") Case one) {
        Assume.that(one.policy() != SupplementPolicy.FIXED_THEN_REFUSE
                || one.pauses().stream().allMatch(Pause::brings));
        var lines = one.ledger();
        var before = one.due(lines.subList(0, 1)).due();

        for (int written = 2; written <= lines.size(); written++) {
            var after = one.due(lines.subList(0, written)).due();
            assertThat(after).isAfterOrEqualTo(before);
            before = after;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void counted_and_paused_and_skipped_days_are_all_that_elapsed(@ForAll("cases") Case one) {
        var lines = one.ledger();
        var due = one.due(lines).due().toLocalDate();
        var days = one.days(lines);
        var received = LocalDate.ofInstant(one.received(), Vietnam.ZONE);

        assertThat(days)
                .extracting(ClockDay::day)
                .containsExactlyElementsOf(received.datesUntil(due.plusDays(1)).toList());
        assertThat(count(days, Part.COUNTED)
                        + count(days, Part.PAUSED)
                        + count(days, Part.SKIPPED)
                        + count(days, Part.VOIDED))
                .isEqualTo(ChronoUnit.DAYS.between(received, due) + 1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void what_counts_adds_up_to_the_limit(@ForAll("cases") Case one) {
        Assume.that(one.limit().unit() == LimitUnit.WORKING_DAY);
        Assume.that(one.policy() != SupplementPolicy.FIXED_THEN_REFUSE
                || one.pauses().stream().allMatch(Pause::brings));

        var sum = one.days(one.ledger()).stream()
                .map(day -> new BigDecimal(day.counted()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo("" + one.limit().amount());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void paused_days_are_those_of_the_pauses(@ForAll("cases") Case one) {
        var lines = one.ledger();

        assertThat(one.days(lines)).filteredOn(day -> day.part() == Part.PAUSED).allSatisfy(day -> {
            var within = false;
            for (int asked = 1; asked < lines.size(); asked += 2) {
                within |=
                        day.day().isAfter(dayOf(lines.get(asked))) && !day.day().isAfter(dayOf(lines.get(asked + 1)));
            }
            assertThat(within).isTrue();
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void an_open_pause_ends_the_days_where_it_began(@ForAll("cases") Case one) {
        Assume.that(!one.pauses().isEmpty());
        var lines = one.ledger();
        var open = lines.subList(0, lines.size() - 1);
        Assume.that(one.due(open)
                .due()
                .toInstant()
                .isAfter(open.get(open.size() - 1).at()));

        var days = one.days(open);

        assertThat(days.get(days.size() - 1).day()).isEqualTo(dayOf(open.get(open.size() - 1)));
    }

    private static long count(List<ClockDay> days, Part part) {
        return days.stream().filter(day -> day.part() == part).count();
    }

    private static LocalDate dayOf(ClockEntry line) {
        return LocalDate.ofInstant(line.at(), Vietnam.ZONE);
    }

    @Provide
    Arbitrary<Case> cases() {
        var received = Arbitraries.integers()
                .between(0, 400 * 24 * 4)
                .map(quarters -> FIRST.atStartOfDay(Vietnam.ZONE).toInstant().plus(Duration.ofMinutes(15L * quarters)));
        var pause = Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.of(
                                ClockCause.SUPPLEMENTED,
                                ClockCause.SUPPLEMENT_EXPIRED,
                                ClockCause.PAID,
                                ClockCause.PAYMENT_NOT_OWED))
                .as((after, lasts, ended) -> new Pause(after, lasts, askedBefore(ended), ended));
        return Combinators.combine(
                        received,
                        limits(),
                        Arbitraries.of(SupplementPolicy.values()),
                        calendars(),
                        pause.list().ofMaxSize(3))
                .as(Case::new);
    }

    private static ClockCause askedBefore(ClockCause ended) {
        return ended == ClockCause.PAID || ended == ClockCause.PAYMENT_NOT_OWED
                ? ClockCause.PAYMENT_ASKED
                : ClockCause.SUPPLEMENT_ASKED;
    }

    private static Arbitrary<Limit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 25).map(days -> new Limit(days, LimitUnit.WORKING_DAY)),
                Arbitraries.integers().between(1, 40).map(days -> new Limit(days, LimitUnit.CALENDAR_DAY)),
                Arbitraries.integers().between(1, 60).map(hours -> new Limit(hours, LimitUnit.WORKING_HOUR)),
                Arbitraries.integers().between(1, 60).map(hours -> new Limit(hours, LimitUnit.HOUR)),
                Arbitraries.integers().between(1, 3).map(months -> new Limit(months, LimitUnit.MONTH)));
    }

    /** The State's days with any others off or on above them. */
    private static Arbitrary<WorkingCalendar> calendars() {
        var published = DaysInForce.of(OfficialDays.published());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700).map(FIRST::plusDays),
                        Arbitraries.of(DecreedDay.Kind.values()))
                .as((day, kind) -> new DecreedDay(day, kind, "Ngày khác thường", "1/QĐ"))
                .list()
                .ofMaxSize(60)
                .map(days -> WorkingCalendar.of(published.with(days), HOURS));
    }
}
