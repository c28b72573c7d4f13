package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.Procedure.CaseLimit;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Gathers how a due date was reached: rule, days, ledger, both readings of a supplement. */
@Component
public class ExplainClock {

    private final LedgerDue ledgerDue;
    private final ClockLedger ledger;
    private final LedgerLines ledgerLines;
    private final SupplementRules rules;
    private final DossierLaw law;
    private final Authorities authorities;
    private final DaysInForce daysInForce;

    ExplainClock(
            LedgerDue ledgerDue,
            ClockLedger ledger,
            LedgerLines ledgerLines,
            SupplementRules rules,
            DossierLaw law,
            Authorities authorities,
            DaysInForce daysInForce) {
        this.ledgerDue = ledgerDue;
        this.ledger = ledger;
        this.ledgerLines = ledgerLines;
        this.rules = rules;
        this.law = law;
        this.authorities = authorities;
        this.daysInForce = daysInForce;
    }

    /** Refused before the acceptance: nothing has been promised yet. */
    public Outcome<ClockStatement> of(Dossier dossier) {
        if (dossier.acceptedAt() == null) {
            return Outcome.refused(
                    Refusal.wrongMoment("Hồ sơ chưa được tiếp nhận nên chưa có thời hạn để giải trình."));
        }
        var procedure = law.promisedUnder(dossier);
        var lines = ledger.of(dossier.id());
        var limit = procedure.caseLimit(dossier.caseKey());
        var told = ledgerLines.of(dossier, lines, procedure);
        return Outcome.done(new ClockStatement(
                dossier.code().value(),
                procedure.name(),
                authorities
                        .find(dossier.competentAuthority())
                        .map(Authority::name)
                        .orElse(""),
                Persisted.time(dossier.receivedAt()),
                Persisted.time(
                        lines.isEmpty() ? dossier.receivedAt() : lines.get(0).at()),
                Persisted.time(dossier.acceptedAt()),
                new ClockStatement.CountingRule(
                        limit.label(),
                        LimitText.of(limit.limit(), procedure.sameDayCutoff()),
                        limit.source(),
                        LimitText.howCounted(limit.limit())),
                days(dossier, limit, lastDay(lines)),
                told.get(told.size() - 1).state() == ClockCause.State.PAUSED,
                told,
                readings(dossier, lines),
                Persisted.time(dossier.originalDueAt()),
                Persisted.time(ledgerDue.lawful(dossier)),
                Persisted.time(lines.stream()
                        .filter(line -> line.cause() == ClockCause.PROMISED)
                        .map(ClockEntry::promisedAt)
                        .reduce((earlier, later) -> later)
                        .orElse(null)),
                ledgerDue.of(dossier).due(),
                Persisted.time(dossier.processedAt())));
    }

    /** Of a clock that was stopped before any result; the end of all days otherwise. */
    private static LocalDate lastDay(List<ClockEntry> lines) {
        return lines.stream()
                .filter(line ->
                        line.cause().state() == ClockCause.State.STOPPED && line.cause() != ClockCause.PROCESSED)
                .map(line -> LocalDate.ofInstant(line.at(), Vietnam.ZONE))
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private List<ClockStatement.CountedDay> days(Dossier dossier, CaseLimit limit, LocalDate last) {
        var sources = new DaySources(daysInForce.get(), limit.source());
        return ledgerDue.days(dossier).stream()
                .filter(day -> !day.day().isAfter(last))
                .map(day -> new ClockStatement.CountedDay(
                        day.day(), day.part(), day.counted(), day.reason(), sources.of(day)))
                .toList();
    }

    /**
     * The procedure's own and the others, where an applicant has brought something during the count; where the limit to bring
     * it passed and only the refusal is owed since, that alone.
     */
    private List<ClockStatement.SupplementReading> readings(Dossier dossier, List<ClockEntry> lines) {
        if (rules.policy(dossier) == SupplementPolicy.FIXED_THEN_REFUSE
                && lines.stream().anyMatch(line -> line.cause() == ClockCause.SUPPLEMENT_EXPIRED)) {
            return List.of(new ClockStatement.SupplementReading(
                    SupplementPolicy.FIXED_THEN_REFUSE,
                    true,
                    rules.policySource(dossier),
                    Persisted.time(ledgerDue.lawful(dossier))));
        }
        if (lines.stream().noneMatch(line -> line.cause() == ClockCause.SUPPLEMENTED)) {
            return List.of();
        }
        var own = rules.policy(dossier);
        return Stream.concat(
                        Stream.of(own),
                        Stream.of(SupplementPolicy.RESTART, SupplementPolicy.PAUSE)
                                .filter(other -> other != own))
                .map(policy -> new ClockStatement.SupplementReading(
                        policy,
                        policy == own,
                        policy == own ? rules.policySource(dossier) : null,
                        Persisted.time(ledgerDue.under(policy, dossier))))
                .toList();
    }
}
