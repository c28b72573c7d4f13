package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Tells the lines of a clock's ledger: from when to when, why, by which law, by whom, and what bears it out. */
@Component
public class LedgerLines {

    private final ClockLedger ledger;
    private final SupplementRequests supplements;
    private final SupplementPermits permits;
    private final SupplementRules rules;
    private final DossierComponents components;
    private final List<BroughtPapers> brought;
    private final List<ClockEvidence> evidence;

    LedgerLines(
            ClockLedger ledger,
            SupplementRequests supplements,
            SupplementPermits permits,
            SupplementRules rules,
            DossierComponents components,
            List<BroughtPapers> brought,
            List<ClockEvidence> evidence) {
        this.ledger = ledger;
        this.supplements = supplements;
        this.permits = permits;
        this.rules = rules;
        this.components = components;
        this.brought = brought;
        this.evidence = evidence;
    }

    /** One for each line, in their order; empty before acceptance. */
    public List<ClockStatement.LedgerLine> of(Dossier dossier, Procedure procedure) {
        return of(dossier, ledger.of(dossier.id()), procedure);
    }

    List<ClockStatement.LedgerLine> of(Dossier dossier, List<ClockEntry> lines, Procedure procedure) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var writers = ledger.writers(dossier.id());
        var proofs = proofs(dossier, procedure);
        var told = new ArrayList<ClockStatement.LedgerLine>();
        var state = ClockCause.State.RUNNING;
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            state = line.cause().after(state);
            told.add(new ClockStatement.LedgerLine(
                    state,
                    cause(dossier, line, procedure),
                    Persisted.time(line.at()),
                    index + 1 < lines.size()
                            ? Persisted.time(lines.get(index + 1).at())
                            : null,
                    line.reason(),
                    basis(dossier, line, procedure),
                    writers.get(index),
                    proofs.stream()
                            .filter(proof -> proof.at().equals(line.at()))
                            .map(ClockEvidence.Proof::text)
                            .toList()));
        }
        return told;
    }

    private String basis(Dossier dossier, ClockEntry line, Procedure procedure) {
        if (line.legalBasis() != null) {
            return line.legalBasis();
        }
        return switch (line.cause()) {
            case ACCEPTED, CASE_CHANGED ->
                procedure
                        .caseLimit(line.caseKey() == null ? dossier.caseKey() : line.caseKey())
                        .source();
            case SUPPLEMENT_ASKED, SUPPLEMENTED, SUPPLEMENT_EXPIRED -> rules.policySource(dossier);
            default -> null;
        };
    }

    private List<ClockEvidence.Proof> proofs(Dossier dossier, Procedure procedure) {
        var asked = supplements.of(dossier.id());
        return Stream.of(
                        asked.stream().map(request -> asked(request, procedure)),
                        asked.stream().flatMap(request -> brought(request, dossier)),
                        permits.used(dossier.id()).stream(),
                        result(dossier),
                        evidence.stream().map(kept -> kept.of(dossier.id())).flatMap(Collection::stream))
                .flatMap(proofs -> proofs)
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
        var papers = new ArrayList<>(names(asked.documents(), procedure.documents()));
        if (asked.otherDocument() != null) {
            papers.add("%s (%s)".formatted(asked.otherDocument(), asked.legalBasis()));
        }
        return new ClockEvidence.Proof(
                asked.askedAt(),
                "Yêu cầu bổ sung lần %d: %s; hạn bổ sung %s"
                        .formatted(asked.round(), String.join("; ", papers), Vietnam.minuteOfDay(asked.dueAt())));
    }

    private Stream<ClockEvidence.Proof> brought(SupplementRequest asked, Dossier dossier) {
        if (asked.outcome() != SupplementRequest.Outcome.SUPPLEMENTED) {
            return Stream.empty();
        }
        var keys = brought.stream()
                .flatMap(kept -> kept.between(asked.dossier(), asked.askedAt(), asked.closedAt()).stream())
                .distinct()
                .toList();
        return keys.isEmpty()
                ? Stream.empty()
                : Stream.of(new ClockEvidence.Proof(
                        asked.closedAt(),
                        "Đã nhận bản quét: " + String.join("; ", names(keys, components.of(dossier)))));
    }

    private static List<String> names(List<String> keys, List<RequiredDocument> papers) {
        return papers.stream()
                .filter(document -> keys.contains(document.key()))
                .map(RequiredDocument::name)
                .toList();
    }

    private String cause(Dossier dossier, ClockEntry line, Procedure procedure) {
        if (line.cause() == ClockCause.SUPPLEMENT_EXPIRED
                && rules.policy(dossier) == SupplementPolicy.FIXED_THEN_REFUSE) {
            return "%s: thông báo từ chối trong %d ngày làm việc"
                    .formatted(line.cause().label(), rules.refusal(dossier).amount());
        }
        if (line.cause() == ClockCause.SUPPLEMENT_EXPIRED) {
            return "%s: chưa nhận đủ nên không tính lại từ đầu, phần thời hạn còn lại chạy tiếp"
                    .formatted(line.cause().label());
        }
        if (line.cause() == ClockCause.PROMISED) {
            return line.cause().label() + ": " + Vietnam.minuteOfDay(line.promisedAt());
        }
        return line.caseKey() == null
                ? line.cause().label()
                : line.cause().label() + ": "
                        + procedure.caseLimit(line.caseKey()).label();
    }
}
