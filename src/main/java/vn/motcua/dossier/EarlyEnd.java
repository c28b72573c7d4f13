package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** What every end before the result does to register, ledger and history; who may, is asked before. */
@Component
class EarlyEnd {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final SupplementRequests supplements;
    private final Endings endings;
    private final Corrections corrections;
    private final PaidFees paidFees;
    private final TransactionClock clock;

    EarlyEnd(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            SupplementRequests supplements,
            Endings endings,
            Corrections corrections,
            PaidFees paidFees,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.supplements = supplements;
        this.endings = endings;
        this.corrections = corrections;
        this.paidFees = paidFees;
        this.clock = clock;
    }

    /** What was paid is said to be paid. */
    Optional<Refusal> objection(Dossier dossier, FeeConsequence fees) {
        return fees == FeeConsequence.NOTHING_PAID && paidFees.anyFor(dossier.id())
                ? Optional.of(Refusal.refused("Hồ sơ đã có chứng từ nộp tiền: hãy chọn hoàn trả hoặc không hoàn.")
                        .about("fees"))
                : Optional.empty();
    }

    Dossier end(Dossier dossier, Ending ending, Map<String, String> detail) {
        var id = dossier.id();
        var decision = ending.decision();
        endings.add(ending);
        corrections.lapse(id, clock.instant());
        supplements.open(id).ifPresent(asked -> drop(asked, clock.instant()));
        if (dossier.acceptedAt() != null) {
            ledger.append(
                    id,
                    new ClockEntry(
                            ending.at(),
                            ending.kind().cause(),
                            null,
                            ending.reason(),
                            decision == null ? null : decision.legalBasis()));
        }
        dossier.end(ending.kind().status(dossier));
        rows.save(dossier);
        events.append(id, ending.kind().event(), detail);
        return dossier;
    }

    private void drop(SupplementRequest asked, Instant at) {
        supplements.close(asked.id(), SupplementRequest.Outcome.DROPPED, at);
    }
}
