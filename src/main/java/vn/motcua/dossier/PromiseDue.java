package vn.motcua.dossier;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Hẹn lại: another due date is promised to the applicant, as a line of the ledger. The first one stays on record. */
@Component
public class PromiseDue {

    private final DossierRows rows;
    private final ClockLedger ledger;
    private final LedgerDue ledgerDue;
    private final TransactionClock clock;

    PromiseDue(DossierRows rows, ClockLedger ledger, LedgerDue ledgerDue, TransactionClock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.ledgerDue = ledgerDue;
        this.clock = clock;
    }

    /**
     * Whether the date may be promised, and the line of history, are the caller's.
     *
     * @param promised until when, the close of an office's day
     * @param reason Vietnamese, read by the applicant
     * @param legalBasis what it rests on
     */
    @Transactional
    public Outcome<Dossier> promise(DossierId id, Instant promised, String reason, String legalBasis) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.running()) {
            return Outcome.refused(WrongStatus.of(dossier, "hẹn lại ngày trả"));
        }
        ledger.append(id, new ClockEntry(clock.instant(), ClockCause.PROMISED, null, reason, legalBasis, promised));
        dossier.promise(ledgerDue.of(dossier).due().toInstant());
        return Outcome.done(rows.save(dossier));
    }
}
