package vn.motcua.delay;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.shared.TransactionClock;

/** By how much something is late: the office's hours, without those in which an outage kept it from working. */
@Component
public class LateTime {

    private final Authorities authorities;
    private final Outages outages;
    private final WhoUsedTheDays whoUsedTheDays;
    private final DossierRegister register;
    private final WorkRecords records;
    private final ClockLedger ledger;
    private final TransactionClock clock;

    LateTime(
            Authorities authorities,
            Outages outages,
            WhoUsedTheDays whoUsedTheDays,
            DossierRegister register,
            WorkRecords records,
            ClockLedger ledger,
            TransactionClock clock) {
        this.authorities = authorities;
        this.outages = outages;
        this.whoUsedTheDays = whoUsedTheDays;
        this.register = register;
        this.records = records;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Office time from when it was due until it was done, or up to now. */
    public Duration of(DelayExplanation delay) {
        return open(delay.authority(), delay.wasDueAt(), doneOrNow(delay));
    }

    /** Office time for which another authority alone has been waited for since the dossier's acceptance. */
    public Duration partner(DelayExplanation delay) {
        return used(delay).map(used -> used.of(Holder.Kind.PARTNER)).orElse(Duration.ZERO);
    }

    DelayExplanation.Lateness known(DelayExplanation delay) {
        return new DelayExplanation.Lateness(
                (int) of(delay).toMinutes(),
                (int) partner(delay).toMinutes(),
                used(delay)
                        .map(used -> (int) used.of(Holder.Kind.OUTAGE).toMinutes())
                        .orElse(0));
    }

    Duration open(AuthorityId authority, Instant from, Instant to) {
        var calendar = authorities.calendarOf(authority);
        return calendar.openTimeBetween(from, to)
                .minus(hit(authority, from, to, calendar::openTimeBetween).stream()
                        .reduce(Duration.ZERO, Duration::plus));
    }

    /** Norm hours, to four decimals. */
    BigDecimal normHours(AuthorityId authority, Instant from, Instant to) {
        var calendar = authorities.calendarOf(authority);
        return calendar.normHoursBetween(from, to)
                .subtract(hit(authority, from, to, calendar::normHoursBetween).stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal.ZERO);
    }

    private <T> List<T> hit(AuthorityId authority, Instant from, Instant to, BiFunction<Instant, Instant, T> measure) {
        return outages.approvedBetween(from, to).stream()
                .filter(outage ->
                        outage.authority() == null || outage.authority().equals(authority))
                .map(outage -> measure.apply(
                        outage.from().isBefore(from) ? from : outage.from(),
                        outage.to().isAfter(to) ? to : outage.to()))
                .toList();
    }

    private Optional<DaysUsed> used(DelayExplanation delay) {
        return whoUsedTheDays.of(register.get(delay.dossier()));
    }

    private Instant doneOrNow(DelayExplanation delay) {
        var done = delay.step().isWhole()
                ? ledger.of(delay.dossier()).stream()
                        .filter(entry -> entry.cause().state() == ClockCause.State.STOPPED)
                        .map(ClockEntry::at)
                        .findFirst()
                : records.of(delay.dossier()).stream()
                        .filter(task -> isOf(task, delay))
                        .map(WorkRecord::endedAt)
                        .filter(ended -> ended != null && !ended.isBefore(delay.wasDueAt()))
                        .findFirst();
        return done.orElseGet(clock::instant);
    }

    private static boolean isOf(WorkRecord task, DelayExplanation delay) {
        return delay.step()
                .othersTask()
                .map(other -> task.element().equals(other) && task.tenant().equals(delay.authority()))
                .orElseGet(() -> task.element().equals(delay.step().step().taskId()));
    }
}
