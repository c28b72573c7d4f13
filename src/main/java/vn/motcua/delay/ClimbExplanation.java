package vn.motcua.delay;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/**
 * No answer in its time climbs one level. Whoever was asked before can still give it; when nobody is left to be asked the
 * controller is told, and the explanation stays owed. The dossier goes its way meanwhile.
 */
@Component
class ClimbExplanation {

    private final DelayExplanationRows rows;
    private final Ladder ladder;
    private final AnswerDeadline deadline;
    private final ExplanationWork work;
    private final LateProcedures procedures;
    private final DossierEvents events;
    private final TransactionClock clock;

    ClimbExplanation(
            DelayExplanationRows rows,
            Ladder ladder,
            AnswerDeadline deadline,
            ExplanationWork work,
            LateProcedures procedures,
            DossierEvents events,
            TransactionClock clock) {
        this.rows = rows;
        this.ladder = ladder;
        this.deadline = deadline;
        this.work = work;
        this.procedures = procedures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing happens where it was answered, or is not late, after all. The row is written before the task, as an answer
     * does.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if it is answered at this moment
     */
    @Transactional
    public void climb(UUID id) {
        var owed = rows.findById(id).orElseThrow();
        var now = clock.instant();
        if (!owed.unansweredAt(now)) {
            return;
        }
        var to = ladder.above(owed, now);
        if (to == AnswerLevel.CONTROLLER) {
            owed.reachTheTop();
            rows.save(owed);
        } else {
            owed.climb(to, new Post(owed.authority(), Role.CONTROLLER, null).group(), now, deadline.of(id, now));
            rows.save(owed);
            work.passUp(owed.dossier(), id, ladder.groups(owed, to, now), owed.answerBy());
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bước", procedures.label(owed));
        detail.put("Đã đến", to.label());
        events.append(
                owed.dossier(),
                to == AnswerLevel.CONTROLLER ? EventKind.EXPLANATION_UNANSWERED : EventKind.EXPLANATION_CLIMBED,
                detail);
    }
}
