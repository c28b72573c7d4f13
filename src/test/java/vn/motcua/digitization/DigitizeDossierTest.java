package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Form;

class DigitizeDossierTest {

    private static final DossierId DOSSIER = DossierId.next();
    private static final List<RequiredDocument> REQUIRED = List.of(
            new RequiredDocument("declaration", "Tờ khai", Form.ORIGINAL, 1, true, null, true),
            new RequiredDocument("birth-certificate", "Giấy chứng sinh", Form.ORIGINAL, 1, true, null, true),
            new RequiredDocument("proxy", "Văn bản ủy quyền", Form.ORIGINAL, 1, false, "Nếu ủy quyền", true),
            new RequiredDocument("identity", "Căn cước", Form.PRESENT_ONLY, 1, true, null, false));

    @TempDir
    Path folder;

    private final List<DossierDocument> rows = new ArrayList<>();
    private DocumentStore store;
    private Admission admission;
    private DigitizeDossier digitizeDossier;

    @BeforeEach
    void two_papers_and_a_result_are_stored() {
        var settings = new DigitizationSettings(folder, DataSize.ofMegabytes(1));
        store = new FileSystemDocumentStore(settings);
        admission = new ScanAdmission(settings);
        digitizeDossier = new DigitizeDossier(new Listed(), store);
        keep(DocumentPurpose.COMPONENT, "declaration", Samples.image("png"));
        keep(DocumentPurpose.COMPONENT, "birth-certificate", Samples.image("jpg"));
        keep(DocumentPurpose.RESULT, "result", Samples.image("tiff"));
    }

    @Test
    void with_every_paper_intact_it_is_complete() {
        assertThat(digitizeDossier.digitize(DOSSIER, REQUIRED))
                .isEqualTo(new Digitization(Digitization.Result.COMPLETE, List.of(), List.of()));
    }

    @Test
    void what_was_never_scanned_is_named() {
        rows.remove(2);
        rows.remove(1);

        assertThat(digitizeDossier.digitize(DOSSIER, REQUIRED))
                .isEqualTo(new Digitization(
                        Digitization.Result.INCOMPLETE, List.of("birth-certificate", "result"), List.of()));
    }

    @Test
    void a_changed_byte_is_damage_and_the_paper_is_missing() throws Exception {
        var damaged = rows.get(0);
        var file = folder.resolve(damaged.sha256().substring(0, 2)).resolve(damaged.sha256());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThat(digitizeDossier.digitize(DOSSIER, REQUIRED))
                .isEqualTo(new Digitization(
                        Digitization.Result.INCOMPLETE, List.of("declaration"), List.of(damaged.id())));
    }

    @Test
    void a_lost_file_is_damage_even_beside_an_intact_later_scan() throws Exception {
        var lost = rows.get(0);
        Files.delete(folder.resolve(lost.sha256().substring(0, 2)).resolve(lost.sha256()));
        keep(DocumentPurpose.COMPONENT, "declaration", Samples.pdf());

        assertThat(digitizeDossier.digitize(DOSSIER, REQUIRED))
                .isEqualTo(new Digitization(Digitization.Result.INCOMPLETE, List.of(), List.of(lost.id())));
    }

    private void keep(DocumentPurpose purpose, String key, byte[] content) {
        var stored = store.put(new ByteArrayInputStream(content), admission).orThrow();
        rows.add(new DossierDocument(
                DocumentId.next(),
                DOSSIER,
                purpose,
                key,
                key + ".pdf",
                stored.mediaType(),
                stored.size(),
                stored.sha256(),
                Instant.parse("2026-11-20T03:15:00Z"),
                new OfficialId("lan")));
    }

    private final class Listed implements DossierDocuments {

        @Override
        public List<DossierDocument> of(DossierId dossier) {
            return rows.stream().filter(row -> row.dossier().equals(dossier)).toList();
        }

        @Override
        public List<KeptDocument> versions(DossierId dossier) {
            return of(dossier).stream()
                    .map(row -> new KeptDocument(row, null, null, null))
                    .toList();
        }

        @Override
        public Optional<DossierDocument> find(DossierId dossier, DocumentId id) {
            return of(dossier).stream().filter(row -> row.id().equals(id)).findFirst();
        }
    }
}
