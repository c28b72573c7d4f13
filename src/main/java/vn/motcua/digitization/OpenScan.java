package vn.motcua.digitization;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Which scans may be opened: of this dossier, and none in which something harmful was found. */
@Component
public class OpenScan {

    private final DossierDocuments documents;
    private final ScanReadings readings;

    OpenScan(DossierDocuments documents, ScanReadings readings) {
        this.documents = documents;
        this.readings = readings;
    }

    /** Whether the asker may see the dossier is for the caller to check. */
    public Outcome<DossierDocument> of(DossierId dossier, DocumentId id) {
        return documents
                .find(dossier, id)
                .map(scan -> objection(scan)
                        .<Outcome<DossierDocument>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(scan)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound("Hồ sơ không có giấy tờ này.")));
    }

    /** Why a scan is not opened by anybody; empty for most. */
    public Optional<Refusal> objection(DossierDocument scan) {
        return readings.refusal(scan.sha256()).map(Refusal::refused);
    }
}
