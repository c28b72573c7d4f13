package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.TransactionClock;

/**
 * Đã xử lý xong of a linked procedure: the lead signed its result before, and every other authority has now done its part or
 * said that it will not. Only this stops the legal clock of the whole.
 */
@Component
public class FinishLinkedDossier {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final TransactionClock clock;

    FinishLinkedDossier(DossierRows rows, DossierEvents events, ClockLedger ledger, TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Status 4 → 9, once: what is processed stays as it is.
     *
     * @param parts Vietnamese, part → what became of it, for the history
     * @throws IllegalStateException where the lead has signed nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(DossierId id, Map<String, String> parts) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.signed()) {
            throw new IllegalStateException("dossier %s: nothing is signed".formatted(id));
        }
        if (dossier.processedAt() != null) {
            return;
        }
        var now = clock.instant();
        dossier.process(now);
        rows.save(dossier);
        ledger.append(id, ClockEntry.of(now, ClockCause.PROCESSED));
        var detail = new LinkedHashMap<String, String>();
        detail.put("Kết quả", dossier.resultKind().label());
        detail.put("Số", dossier.resultNumber());
        detail.put("Người ký", dossier.resultSigner());
        detail.putAll(parts);
        events.append(id, EventKind.SIGNED, detail);
    }
}
