package vn.motcua.dossier;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;

/** Thẩm định: keeps what the specialist found. The leader decides. */
@Component
public class RecordReview {

    private final DossierEvents events;
    private final StartProcessing startProcessing;

    RecordReview(DossierEvents events, StartProcessing startProcessing) {
        this.events = events;
        this.startProcessing = startProcessing;
    }

    /**
     * @param proposal what the specialist proposes to sign
     * @param opinion Vietnamese, may be blank where the proposal is to grant
     */
    @Transactional
    public Outcome<ResultKind> record(DossierId id, ResultKind proposal, String opinion) {
        startProcessing.start(id);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Đề xuất", proposal.label());
        if (opinion != null && !opinion.isBlank()) {
            detail.put("Ý kiến", opinion);
        }
        events.append(id, EventKind.REVIEWED, detail);
        return Outcome.done(proposal);
    }
}
