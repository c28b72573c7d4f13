package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back between officials, each time with its reason: specialist to desk, desk to specialist, and the recall of
 * what nobody has taken up yet. The clock runs on; the hours go to whoever caused it.
 */
@Component
public class PassBack {

    private final DossierEvents events;

    PassBack(DossierEvents events) {
        this.events = events;
    }

    /** The specialist cannot work with what the desk handed over. */
    @Transactional
    public void toDesk(DossierId id, String reason) {
        events.append(id, EventKind.SENT_TO_DESK, Map.of("Lý do", reason));
    }

    /** The desk has put right what was asked of it. */
    @Transactional
    public void corrected(DossierId id, String note) {
        events.append(id, EventKind.CORRECTED, Map.of("Đã làm", note));
    }

    /**
     * Whoever passed the work on takes it back before the other side claimed it.
     *
     * @param from the work that waited on the other side, Vietnamese
     */
    @Transactional
    public void recalled(DossierId id, String from, String reason) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Rút từ", from);
        detail.put("Lý do", reason);
        events.append(id, EventKind.RECALLED, detail);
    }
}
