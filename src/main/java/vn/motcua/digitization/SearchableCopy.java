package vn.motcua.digitization;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The searchable PDF/A of a scan, where there is one. */
@Component
public class SearchableCopy {

    private final OpenScan openScan;
    private final ScanReadings readings;

    SearchableCopy(OpenScan openScan, ScanReadings readings) {
        this.openScan = openScan;
        this.readings = readings;
    }

    /** @param fileName for downloading; may hold a citizen's name */
    public record Copy(String sha256, long size, String fileName) {}

    /** Whether the asker may see the dossier is for the caller to check. */
    public Outcome<Copy> of(DossierId dossier, DocumentId id) {
        var scan = openScan.of(dossier, id);
        return scan instanceof Outcome.Refused<DossierDocument> refused
                ? Outcome.refused(refused.refusal())
                : copy(scan.orThrow());
    }

    private Outcome<Copy> copy(DossierDocument document) {
        var reading = readings.of(List.of(document.sha256())).get(document.sha256());
        if (reading == null || reading.copy() == null) {
            return Outcome.refused(Refusal.notFound("Giấy tờ này chưa có bản tìm kiếm được."));
        }
        var name = document.fileName().replaceFirst("\\.[^.]*$", "") + " (tìm kiếm được).pdf";
        return Outcome.done(new Copy(reading.copy().sha256(), reading.copy().size(), name));
    }
}
