package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Waits until nobody else writes a dossier; from then to the end of the caller's transaction nobody else does. */
@Component
public class HoldDossier {

    private final DossierRows rows;

    HoldDossier(DossierRows rows) {
        this.rows = rows;
    }

    /** What was read of it before is forgotten. An id that is no dossier's holds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(DossierId id) {
        rows.take(id);
    }
}
