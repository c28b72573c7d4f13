package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** The financial obligation is met, or there is none: the clock goes on with what is left of the limit. */
@Component
public class ResumeFromPayment {

    private final DossierRows rows;
    private final ClockLedger ledger;
    private final LedgerDue ledgerDue;
    private final TransactionClock clock;

    ResumeFromPayment(DossierRows rows, ClockLedger ledger, LedgerDue ledgerDue, TransactionClock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.ledgerDue = ledgerDue;
        this.clock = clock;
    }

    /**
     * Status 6 → 4.
     *
     * @param paid false where nothing had to be paid
     */
    @Transactional
    public Outcome<Dossier> resume(DossierId id, boolean paid, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        if (dossier.status() != DossierStatus.PAYMENT_REQUESTED) {
            return Outcome.refused(WrongStatus.of(dossier, "ghi nhận nghĩa vụ tài chính"));
        }
        var cause = paid ? ClockCause.PAID : ClockCause.PAYMENT_NOT_OWED;
        ledger.append(id, new ClockEntry(clock.instant(), cause, null, reason, null));
        dossier.resume(ledgerDue.of(dossier).due().toInstant());
        return Outcome.done(rows.save(dossier));
    }
}
