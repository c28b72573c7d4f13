package vn.motcua.archive;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Yêu cầu nộp giấy tờ đã có trong Kho: only for a reason, which stays with the dossier and is read by the controller. */
@Component
public class DemandHeldPaper {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    private final HeldPapers held;
    private final Demands demands;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    DemandHeldPaper(
            HeldPapers held, Demands demands, DossierEvents events, CurrentOfficial current, TransactionClock clock) {
        this.held = held;
        this.demands = demands;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Whether the official may work on the dossier, the caller has asked. A paper that is not on hand needs no reason.
     *
     * @param reason Vietnamese
     */
    @Transactional
    public Outcome<Void> demand(Dossier dossier, String documentKey, String reason) {
        var onHand = held.find(dossier.owner().identityNumber(), List.of(documentKey));
        if (onHand.isEmpty()) {
            return Outcome.done(null);
        }
        var words = PlainText.line(reason);
        if (words == null || words.length() < SHORTEST || words.length() > LONGEST) {
            return Outcome.refused(Refusal.refused("Lý do yêu cầu nộp giấy tờ đã có trong Kho dài từ %d đến %d ký tự."
                            .formatted(SHORTEST, LONGEST))
                    .about("reason"));
        }
        var entry = onHand.get(0);
        if (demands.add(
                dossier.id(), documentKey, entry.id(), words, current.get().id(), clock.instant())) {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Giấy tờ", entry.paperName());
            detail.put("Lý do", words);
            events.append(dossier.id(), EventKind.PAPER_DEMANDED, detail);
        }
        return Outcome.done(null);
    }
}
