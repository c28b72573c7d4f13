package vn.motcua.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Received;
import vn.motcua.digitization.ScanReadings;
import vn.motcua.digitization.StoredContent;
import vn.motcua.digitization.Upload;
import vn.motcua.shared.Outcome;

/** The bytes of a dossier's papers, and their signed versions. */
@Component
class StoredFiles {

    private final DocumentStore store;
    private final ReceiveDocument receive;
    private final ScanReadings readings;

    StoredFiles(DocumentStore store, ReceiveDocument receive, ScanReadings readings) {
        this.store = store;
        this.receive = receive;
        this.readings = readings;
    }

    byte[] bytes(DossierDocument document) {
        return bytes(document.sha256());
    }

    /** What an official signs of a scan: its searchable copy where there is one, else the scan itself. */
    StoredContent toSign(DossierDocument scan) {
        var reading = readings.of(List.of(scan.sha256())).get(scan.sha256());
        return reading == null || reading.copy() == null
                ? new StoredContent(scan.sha256(), scan.size(), scan.mediaType())
                : reading.copy();
    }

    byte[] bytes(String sha256) {
        try (var content = store.open(sha256)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param stands the version in whose place the signed one comes */
    Outcome<DossierDocument> putSigned(DossierDocument stands, byte[] pdf) {
        return receive.receive(new Upload(
                        stands.dossier(),
                        stands.purpose(),
                        stands.documentKey(),
                        stands.fileName(),
                        stands.id(),
                        new ByteArrayInputStream(pdf)))
                .map(Received::document);
    }
}
