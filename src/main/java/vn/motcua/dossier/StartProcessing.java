package vn.motcua.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bắt đầu giải quyết: somebody took the dossier up. Taking it up again changes nothing. */
@Component
public class StartProcessing {

    private final DossierRows rows;
    private final DossierEvents events;

    StartProcessing(DossierRows rows, DossierEvents events) {
        this.rows = rows;
        this.events = events;
    }

    /** Status 2 → 4. */
    @Transactional
    public void start(DossierId id) {
        var dossier = rows.findById(id).orElseThrow();
        if (dossier.status() == DossierStatus.ACCEPTED) {
            dossier.startProcessing();
            rows.save(dossier);
            events.append(id, EventKind.PROCESSING_STARTED, Map.of());
        }
    }
}
