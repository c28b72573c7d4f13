package vn.motcua.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trả lại: the leader does not sign and says why; the dossier goes back to review. The clock runs on. */
@Component
public class SendBack {

    private final DossierEvents events;

    SendBack(DossierEvents events) {
        this.events = events;
    }

    @Transactional
    public void sendBack(DossierId id, String reason) {
        events.append(id, EventKind.SENT_BACK, Map.of("Lý do", reason));
    }
}
