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

/** Xác nhận giải trình: a second person accepts the reasons or sends them back. */
@Component
public class ConfirmExplanation {

    /** What the second person says. */
    public enum Decision {
        CONFIRMED,
        SENT_BACK
    }

    private final DelayExplanationRows rows;
    private final LateProcedures procedures;
    private final AnswerDeadline deadline;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ConfirmExplanation(
            DelayExplanationRows rows,
            LateProcedures procedures,
            AnswerDeadline deadline,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.procedures = procedures;
        this.deadline = deadline;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** @param note why it is sent back; may be null on confirmation */
    @Transactional
    public Outcome<DelayExplanation> decide(UUID id, Decision decision, String note) {
        var explained = rows.findById(id).orElseThrow();
        if (explained.status() != DelayExplanation.Status.EXPLAINED) {
            return Outcome.refused(Refusal.wrongMoment("Chưa có giải trình để xác nhận."));
        }
        var official = current.get().id();
        if (official.equals(explained.explainedBy())) {
            return Outcome.refused(Refusal.forbidden("Người giải trình không tự xác nhận giải trình của mình."));
        }
        if (decision == Decision.CONFIRMED) {
            explained.confirm(official, clock.instant(), note);
        } else {
            explained.sendBack(note, clock.instant(), deadline.from(explained.authority(), clock.instant()));
        }
        rows.save(explained);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bước", procedures.label(explained));
        if (note != null) {
            detail.put("Ghi chú", note);
        }
        events.append(
                explained.dossier(),
                decision == Decision.CONFIRMED ? EventKind.EXPLANATION_CONFIRMED : EventKind.EXPLANATION_SENT_BACK,
                detail);
        return Outcome.done(explained);
    }
}
