package vn.motcua.dossier;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.SupplementRequest.Stage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/**
 * Nhận bổ sung, or the applicant's limit passing: the dossier goes back to where it was asked from, and the clock, if it
 * was stopped, runs on by the procedure's policy.
 */
@Component
public class CloseSupplement {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final LedgerDue ledgerDue;
    private final SupplementRequests requests;
    private final TransactionClock clock;

    CloseSupplement(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            LedgerDue ledgerDue,
            SupplementRequests requests,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.ledgerDue = ledgerDue;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Status 5 → 1 or 4.
     *
     * @param note Vietnamese, null if there is nothing to say
     */
    @Transactional
    public Outcome<Dossier> close(DossierId id, SupplementRequest.Outcome outcome, String note) {
        var dossier = rows.findById(id).orElseThrow();
        var open = requests.open(id);
        if (open.isEmpty()) {
            return Outcome.refused(WrongStatus.of(dossier, "nhận bổ sung"));
        }
        requests.close(open.get().id(), outcome, clock.instant());
        if (open.get().stage() == Stage.INTAKE) {
            dossier.backToIntake();
        } else {
            ledger.append(id, ClockEntry.of(clock.instant(), causeOf(outcome)));
            dossier.resume(ledgerDue.of(dossier).due().toInstant());
        }
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        if (note != null && !note.isBlank()) {
            detail.put("Ghi chú", note);
        }
        events.append(id, kindOf(outcome), detail);
        return Outcome.done(dossier);
    }

    private static ClockCause causeOf(SupplementRequest.Outcome outcome) {
        return switch (outcome) {
            case SUPPLEMENTED -> ClockCause.SUPPLEMENTED;
            case EXPIRED -> ClockCause.SUPPLEMENT_EXPIRED;
            case DROPPED -> throw new IllegalArgumentException("a dossier's end is no way on");
        };
    }

    private static EventKind kindOf(SupplementRequest.Outcome outcome) {
        return switch (outcome) {
            case SUPPLEMENTED -> EventKind.SUPPLEMENTED;
            case EXPIRED -> EventKind.SUPPLEMENT_EXPIRED;
            case DROPPED -> throw new IllegalArgumentException("a dossier's end is no way on");
        };
    }
}
