package vn.motcua.dossier;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trả lại giấy tờ: what the applicant had handed in goes home after a dossier's early end, refund included. */
@Component
public class GiveBackPapers {

    private final DossierEvents events;

    GiveBackPapers(DossierEvents events) {
        this.events = events;
    }

    /** @param note Vietnamese, null if there is nothing to say */
    @Transactional
    public void giveBack(DossierId id, String receivedBy, String note) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Người nhận", receivedBy);
        if (note != null && !note.isBlank()) {
            detail.put("Ghi chú", note);
        }
        events.append(id, EventKind.PAPERS_GIVEN_BACK, detail);
    }
}
