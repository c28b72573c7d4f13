package vn.motcua.digitization;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The desk has scanned what was missing, or says why it cannot be. */
@Service
public class CompleteScans {

    private final LookAtScans lookAtScans;
    private final DossierEvents events;

    CompleteScans(LookAtScans lookAtScans, DossierEvents events) {
        this.lookAtScans = lookAtScans;
        this.events = events;
    }

    /** How the desk ended it. */
    public enum Ending {
        SCANNED,
        IMPOSSIBLE
    }

    /**
     * Refused while a paper that should be there is not.
     *
     * @param reason Vietnamese, why it is impossible; null where all was scanned
     */
    @Transactional
    public Outcome<Void> complete(DossierId id, Ending ending, String reason) {
        var found = lookAtScans.of(id);
        if (ending == Ending.IMPOSSIBLE) {
            events.append(
                    id, EventKind.NOT_DIGITIZED, Map.of("Giấy tờ", found.missing(), "Lý do", String.valueOf(reason)));
            return Outcome.done(null);
        }
        if (!found.missing().isEmpty()) {
            return Outcome.refused(
                    Refusal.refused("Chưa có bản số hóa của: %s. Tải lên ở thẻ «Hồ sơ», rồi hoàn thành việc này."
                                    .formatted(found.missing()))
                            .about("scansEnding"));
        }
        events.append(id, EventKind.DIGITIZED, found.inWords());
        return Outcome.done(null);
    }
}
