package vn.motcua.dossier;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;

/** Thẩm định: keeps what the specialist found. The leader decides. */
@Component
public class RecordReview {

    private final DossierRows rows;
    private final DossierEvents events;
    private final OwedRefusal owedRefusal;
    private final StartProcessing startProcessing;

    RecordReview(DossierRows rows, DossierEvents events, OwedRefusal owedRefusal, StartProcessing startProcessing) {
        this.rows = rows;
        this.owedRefusal = owedRefusal;
        this.events = events;
        this.startProcessing = startProcessing;
    }

    /**
     * @param proposal what the specialist proposes to sign
     * @param opinion Vietnamese, may be blank where the proposal is to grant
     */
    @Transactional
    public Outcome<ResultKind> record(DossierId id, ResultKind proposal, String opinion) {
        var dossier = rows.findById(id).orElseThrow();
        var objection = owedRefusal.objection(dossier, proposal, opinion);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        startProcessing.start(id);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Đề xuất", proposal.label());
        if (opinion != null && !opinion.isBlank()) {
            detail.put("Ý kiến", opinion);
        }
        if (proposal == ResultKind.GRANTED && owedRefusal.isOwed(dossier)) {
            detail.put(OwedRefusal.ALL_THE_SAME, "Lãnh đạo quyết định khi ký");
        }
        events.append(id, EventKind.REVIEWED, detail);
        return Outcome.done(proposal);
    }
}
