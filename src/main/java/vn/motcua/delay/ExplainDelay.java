package vn.motcua.delay;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Giải trình: a cause of the list and a text of one's own. */
@Component
public class ExplainDelay {

    private final DelayExplanationRows rows;
    private final LateProcedures procedures;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ExplainDelay(
            DelayExplanationRows rows,
            LateProcedures procedures,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.procedures = procedures;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public Outcome<DelayExplanation> explain(UUID id, DelayCause cause, String text) {
        var owed = rows.findById(id).orElseThrow();
        if (!owed.awaitsAnswer()) {
            return Outcome.refused(Refusal.wrongMoment("Việc giải trình này đã được thực hiện."));
        }
        owed.explain(cause, text, current.get().id(), clock.instant());
        rows.save(owed);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bước", procedures.label(owed));
        detail.put("Nguyên nhân", cause.label());
        detail.put("Giải trình", text);
        events.append(owed.dossier(), EventKind.DELAY_EXPLAINED, detail);
        return Outcome.done(owed);
    }
}
