package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Vietnam;

/** Ledgers with supplements and promises in any order: the copy kept line by line is what the lines lead to. */
class PromisedDuePropertiesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            OfficialDays.published(),
            OfficeHours.allYear(
                    new Open(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                    new Open(LocalTime.of(13, 30), LocalTime.of(17, 0))));
    private static final Instant FIRST = at(LocalDate.of(2025, 1, 6), LocalTime.of(9, 0));

    /**
     * @param hours after the step before
     * @param promise working days beyond the date held then; null for a supplement instead
     */
    record Move(int hours, Integer promise) {}

    record History(Instant received, Limit limit, SupplementPolicy policy, List<Move> moves) {}

    @Property(tries = 500)
    void what_is_kept_is_what_a_rebuild_derives(@ForAll("histories") History history) {
        var register = written(history);

        assertThat(register.dueAt)
                .isEqualTo(register.walk(register.entries).due().toInstant());
    }

    @Property(tries = 500)
    void a_due_date_is_the_later_of_the_last_promise_and_what_the_law_gives(@ForAll("histories") History history) {
        var register = written(history);
        var lawful = register.lawful(register.entries);
        var promised = register.lastPromise().orElse(lawful);

        assertThat(register.dueAt).isEqualTo(promised.isAfter(lawful) ? promised : lawful);
    }

    @Property(tries = 500)
    void a_promise_moves_nothing_that_the_law_gives(@ForAll("histories") History history) {
        var register = written(history);
        var without = register.entries.stream()
                .filter(entry -> entry.promisedAt() == null)
                .toList();

        assertThat(register.lawful(register.entries)).isEqualTo(register.lawful(without));
    }

    @Property(tries = 500)
    void a_promised_date_is_a_working_day_and_the_last_one_of_the_statement(@ForAll("histories") History history) {
        var register = written(history);
        var due = register.walk(register.entries);

        assertThat(CALENDAR.isWorkingDay(due.due().toLocalDate())).isTrue();
        if (due.due().toInstant().isAfter(register.lawful(register.entries))) {
            var last = due.days().get(due.days().size() - 1);
            assertThat(last.reason()).isEqualTo(ClockCause.PROMISED.label());
            assertThat(last.counted()).isEqualTo("0");
            assertThat(last.day()).isEqualTo(due.due().toLocalDate());
        }
    }

    private static Register written(History history) {
        var register = new Register(history);
        history.moves().forEach(register::write);
        return register;
    }

    /** As the use cases write: a line, then the copy of what the lines lead to. */
    private static final class Register {

        private final History history;
        private final List<ClockEntry> entries = new ArrayList<>();
        private Instant now;
        private Instant dueAt;

        Register(History history) {
            this.history = history;
            now = history.received();
            append(ClockEntry.of(now, ClockCause.ACCEPTED));
        }

        void write(Move move) {
            now = now.plus(Duration.ofHours(move.hours()));
            if (move.promise() == null) {
                append(ClockEntry.of(now, ClockCause.SUPPLEMENT_ASKED));
                now = now.plus(Duration.ofHours(30));
                append(ClockEntry.of(now, ClockCause.SUPPLEMENTED));
            } else {
                var promised = workingDayAfter(dueAt, move.promise());
                append(new ClockEntry(now, ClockCause.PROMISED, null, "Lý do", null, promised));
            }
        }

        private void append(ClockEntry entry) {
            entries.add(entry);
            dueAt = walk(entries).due().toInstant();
        }

        DueDate walk(List<ClockEntry> lines) {
            return due().walk(history.received(), "ordinary", lines);
        }

        Instant lawful(List<ClockEntry> lines) {
            return due().lawful(history.received(), "ordinary", lines).due().toInstant();
        }

        Optional<Instant> lastPromise() {
            return entries.stream()
                    .map(ClockEntry::promisedAt)
                    .filter(Objects::nonNull)
                    .reduce((earlier, later) -> later);
        }

        private DerivedDue due() {
            return new DerivedDue(
                    caseKey -> history.limit(),
                    LocalTime.of(15, 0),
                    CALENDAR,
                    history.policy(),
                    new Limit(3, LimitUnit.WORKING_DAY),
                    new Limit(1, LimitUnit.WORKING_DAY));
        }

        private static Instant workingDayAfter(Instant due, int days) {
            var day = LocalDate.ofInstant(due, Vietnam.ZONE);
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                left -= CALENDAR.isWorkingDay(day) ? 1 : 0;
            }
            return at(day, LocalTime.of(17, 0));
        }
    }

    @Provide
    Arbitrary<History> histories() {
        var received = Arbitraries.integers().between(0, 300).map(days -> FIRST.plus(Duration.ofDays(days)));
        var limit = Combinators.combine(
                        Arbitraries.integers().between(2, 25),
                        Arbitraries.of(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY))
                .as(Limit::new);
        var move = Combinators.combine(
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(1, 10).injectNull(0.5))
                .as(Move::new);
        return Combinators.combine(
                        received,
                        limit,
                        Arbitraries.of(SupplementPolicy.values()),
                        move.list().ofMaxSize(5))
                .as(History::new);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(Vietnam.ZONE).toInstant();
    }
}
