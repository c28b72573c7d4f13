package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;

/** Sets the due date in the register's row to what the ledger leads to. The first due date stays what was promised. */
@Component
public class RebuildDue {

    private final DossierRows rows;
    private final LedgerDue ledgerDue;

    RebuildDue(DossierRows rows, LedgerDue ledgerDue) {
        this.rows = rows;
        this.ledgerDue = ledgerDue;
    }

    /** Whoever calls for it writes the line of history. */
    @Transactional
    public Outcome<Dossier> rebuild(DossierId id) {
        var dossier = rows.findById(id).orElseThrow();
        if (dossier.acceptedAt() == null) {
            return Outcome.refused(WrongStatus.of(dossier, "dựng lại hạn"));
        }
        dossier.rebuildDue(ledgerDue.of(dossier).due().toInstant());
        return Outcome.done(rows.save(dossier));
    }
}
