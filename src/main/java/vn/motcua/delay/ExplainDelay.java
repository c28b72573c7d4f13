package vn.motcua.delay;

import java.time.Duration;
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
import vn.motcua.shared.Vietnam;

/** Giải trình: a cause of the list and a text of one's own. */
@Component
public class ExplainDelay {

    private final DelayExplanationRows rows;
    private final LateProcedures procedures;
    private final Ladder ladder;
    private final LateTime lateTime;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ExplainDelay(
            DelayExplanationRows rows,
            LateProcedures procedures,
            Ladder ladder,
            LateTime lateTime,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.procedures = procedures;
        this.ladder = ladder;
        this.lateTime = lateTime;
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
        var official = current.get();
        if (!ladder.isAsked(owed, official, clock.instant())) {
            return Outcome.refused(Refusal.forbidden(
                    "Việc giải trình này của người khác: chỉ người giữ, người phụ trách bước chậm trả lời."));
        }
        owed.explain(cause, text, lateTime.known(owed), official.id(), clock.instant());
        rows.save(owed);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bước", procedures.label(owed));
        detail.put("Nguyên nhân", cause.label());
        detail.put("Giải trình", text);
        detail.put("Chậm", Vietnam.workingTime(Duration.ofMinutes(owed.lateMinutes())));
        if (owed.partnerMinutes() > 0) {
            detail.put("Cơ quan phối hợp đã dùng", Vietnam.workingTime(Duration.ofMinutes(owed.partnerMinutes())));
        }
        events.append(owed.dossier(), EventKind.DELAY_EXPLAINED, detail);
        return Outcome.done(owed);
    }
}
