package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.Procedure;
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
    private final SupplementRequests supplements;
    private final SupplementRules rules;
    private final DossierLaw law;
    private final Authorities authorities;
    private final DaysInForce daysInForce;
    private final List<ClockEvidence> evidence;

    ExplainClock(
            LedgerDue ledgerDue,
            ClockLedger ledger,
            SupplementRequests supplements,
            SupplementRules rules,
            DossierLaw law,
            Authorities authorities,
            DaysInForce daysInForce,
            List<ClockEvidence> evidence) {
        this.ledgerDue = ledgerDue;
        this.ledger = ledger;
        this.supplements = supplements;
        this.rules = rules;
        this.law = law;
        this.authorities = authorities;
        this.daysInForce = daysInForce;
        this.evidence = evidence;
    }

    /** Refused before the acceptance: nothing has been promised yet. */
    public Outcome<ClockStatement> of(Dossier dossier) {
        if (dossier.acceptedAt() == null) {
            return Outcome.refused(
                    Refusal.wrongMoment("Hồ sơ chưa được tiếp nhận nên chưa có thời hạn để giải trình."));
        }
        var procedure = law.procedureOf(dossier);
        var lines = ledger.of(dossier.id());
        var limit = limit(procedure, dossier.caseKey());
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
                        limit.label(), LimitText.of(limit.limit(), procedure.sameDayCutoff()), limit.source()),
                days(dossier, limit),
                state(lines, lines.size()) == ClockCause.State.PAUSED,
                intervals(dossier, lines, procedure),
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

    private List<ClockStatement.CountedDay> days(Dossier dossier, CaseLimit limit) {
        var sources = new DaySources(daysInForce.get(), limit.source());
        return ledgerDue.days(dossier).stream()
                .map(day -> new ClockStatement.CountedDay(
                        day.day(), day.part(), day.counted(), day.reason(), sources.of(day)))
                .toList();
    }

    /** Both, where an applicant has brought something during the count. */
    private List<ClockStatement.SupplementReading> readings(Dossier dossier, List<ClockEntry> lines) {
        if (lines.stream().noneMatch(line -> line.cause() == ClockCause.SUPPLEMENTED)) {
            return List.of();
        }
        var own = rules.policy(dossier);
        var other = own == SupplementPolicy.RESTART ? SupplementPolicy.PAUSE : SupplementPolicy.RESTART;
        return List.of(
                new ClockStatement.SupplementReading(
                        own, true, rules.policySource(dossier), Persisted.time(ledgerDue.under(own, dossier))),
                new ClockStatement.SupplementReading(
                        other, false, null, Persisted.time(ledgerDue.under(other, dossier))));
    }

    private List<ClockStatement.LedgerLine> intervals(Dossier dossier, List<ClockEntry> lines, Procedure procedure) {
        var writers = ledger.writers(dossier.id());
        var proofs = proofs(dossier, procedure);
        return IntStream.range(0, lines.size())
                .mapToObj(index -> {
                    var line = lines.get(index);
                    return new ClockStatement.LedgerLine(
                            state(lines, index + 1),
                            cause(line, procedure),
                            Persisted.time(line.at()),
                            index + 1 < lines.size()
                                    ? Persisted.time(lines.get(index + 1).at())
                                    : null,
                            line.reason(),
                            line.legalBasis(),
                            writers.get(index),
                            proofs.stream()
                                    .filter(proof -> proof.at().equals(line.at()))
                                    .map(ClockEvidence.Proof::text)
                                    .toList());
                })
                .toList();
    }

    private List<ClockEvidence.Proof> proofs(Dossier dossier, Procedure procedure) {
        var asked = supplements.of(dossier.id()).stream().map(request -> asked(request, procedure));
        var own = Stream.concat(asked, result(dossier));
        return Stream.concat(
                        own,
                        evidence.stream().map(kept -> kept.of(dossier.id())).flatMap(Collection::stream))
                .toList();
    }

    private static Stream<ClockEvidence.Proof> result(Dossier dossier) {
        return dossier.processedAt() == null
                ? Stream.empty()
                : Stream.of(new ClockEvidence.Proof(
                        dossier.processedAt(),
                        "Kết quả số %s, %s, %s ký"
                                .formatted(
                                        dossier.resultNumber(),
                                        Vietnam.day(dossier.resultDate()),
                                        dossier.resultSigner())));
    }

    private static ClockEvidence.Proof asked(SupplementRequest asked, Procedure procedure) {
        var papers = new ArrayList<String>();
        procedure.documents().stream()
                .filter(document -> asked.documents().contains(document.key()))
                .forEach(document -> papers.add(document.name()));
        if (asked.otherDocument() != null) {
            papers.add(asked.otherDocument());
        }
        return new ClockEvidence.Proof(
                asked.askedAt(),
                "Yêu cầu bổ sung lần %d: %s; hạn bổ sung %s"
                        .formatted(asked.round(), String.join("; ", papers), Vietnam.minuteOfDay(asked.dueAt())));
    }

    private static String cause(ClockEntry line, Procedure procedure) {
        if (line.cause() == ClockCause.PROMISED) {
            return line.cause().label() + ": " + Vietnam.minuteOfDay(line.promisedAt());
        }
        return line.caseKey() == null
                ? line.cause().label()
                : line.cause().label() + ": " + limit(procedure, line.caseKey()).label();
    }

    /** A line without a state of its own leaves the clock as it was. */
    private static ClockCause.State state(List<ClockEntry> lines, int written) {
        return lines.subList(0, written).stream()
                .map(line -> line.cause().state())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(ClockCause.State.RUNNING);
    }

    private static CaseLimit limit(Procedure procedure, String caseKey) {
        return procedure.limits().stream()
                .filter(limit -> limit.key().equals(caseKey))
                .findFirst()
                .orElseThrow();
    }
}
