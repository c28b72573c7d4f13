package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** The register's side of a financial obligation: from here on the days are the payer's and the collector's. */
@Component
public class PauseForPayment {

    private final DossierRows rows;
    private final ClockLedger ledger;
    private final TransactionClock clock;

    PauseForPayment(DossierRows rows, ClockLedger ledger, TransactionClock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Status 2 or 4 → 6.
     *
     * @param reason Vietnamese, for the ledger
     * @param legalBasis by what the clock stops from here on
     */
    @Transactional
    public Outcome<Dossier> pause(DossierId id, String reason, String legalBasis) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.status().mayBecome(DossierStatus.PAYMENT_REQUESTED)) {
            return Outcome.refused(WrongStatus.of(dossier, "yêu cầu thực hiện nghĩa vụ tài chính"));
        }
        ledger.append(id, new ClockEntry(clock.instant(), ClockCause.PAYMENT_ASKED, null, reason, legalBasis));
        dossier.askPayment();
        return Outcome.done(rows.save(dossier));
    }
}
