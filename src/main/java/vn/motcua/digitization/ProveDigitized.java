package vn.motcua.digitization;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;

/**
 * Once the result is signed: what should be digitised is proved to be there (TT 01/2023/TT-VPCP, Điều 7). What is not, is
 * said in the dossier's history and becomes the desk's work, which does not hold up the return.
 */
@Service
public class ProveDigitized {

    private final LookAtScans lookAtScans;
    private final DossierEvents events;
    private final ScansWork work;

    ProveDigitized(LookAtScans lookAtScans, DossierEvents events, ScansWork work) {
        this.lookAtScans = lookAtScans;
        this.events = events;
        this.work = work;
    }

    @Transactional
    public Digitization prove(DossierId id) {
        var found = lookAtScans.of(id);
        events.append(id, EventKind.DIGITIZED, found.inWords());
        if (!found.missing().isEmpty()) {
            work.open(id);
        }
        return found.digitization();
    }
}
