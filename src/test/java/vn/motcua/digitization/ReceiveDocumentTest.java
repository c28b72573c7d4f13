package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

class ReceiveDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final DossierId DOSSIER = DossierId.next();

    @TempDir
    Path folder;

    private final DocumentRows rows = mock(DocumentRows.class);
    private ReceiveDocument receiveDocument;

    @BeforeEach
    void an_official_is_at_the_desk() {
        var settings = new DigitizationSettings(folder.resolve("documents"), DataSize.ofMegabytes(1));
        var lan = new Official(new OfficialId("lan"), "Trần Thị Lan", "Công chức", Set.of(), Set.of());
        when(rows.addOnce(any(), any())).thenAnswer(call -> new Received(call.getArgument(0), true));
        receiveDocument = new ReceiveDocument(
                new FileSystemDocumentStore(settings),
                new ScanAdmission(settings),
                rows,
                () -> Optional.of(lan),
                new TransactionClock(Clock.fixed(NOW, ZoneOffset.UTC)),
                event -> {});
    }

    @Test
    void a_scan_is_stored_and_written_down_with_who_and_when() {
        var pdf = Samples.pdf();

        var document = receive("giay-chung-sinh", "scan.jpg", pdf).orThrow().document();

        assertThat(document.dossier()).isEqualTo(DOSSIER);
        assertThat(document.purpose()).isEqualTo(DocumentPurpose.COMPONENT);
        assertThat(document.documentKey()).isEqualTo("giay-chung-sinh");
        assertThat(document.fileName()).isEqualTo("scan.pdf");
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(document.size()).isEqualTo(pdf.length);
        assertThat(document.sha256()).matches("[0-9a-f]{64}");
        assertThat(document.uploadedAt()).isEqualTo(NOW);
        assertThat(document.uploadedBy()).isEqualTo(new OfficialId("lan"));
    }

    @Test
    void a_program_named_pdf_is_refused_and_writes_nothing() throws Exception {
        assertRefused(receive("to-khai", "tờ khai.pdf", Samples.windowsProgram()), Refusal.Kind.UNSUPPORTED);
        assertNothingStored();
    }

    @Test
    void an_empty_file_is_refused_and_writes_nothing() throws Exception {
        assertRefused(receive("to-khai", "tờ khai.pdf", new byte[0]), Refusal.Kind.INVALID);
        assertNothingStored();
    }

    @Test
    void a_file_above_the_limit_is_refused_and_writes_nothing() throws Exception {
        var large = new byte[(1 << 20) + 1];

        assertRefused(receive("to-khai", "tờ khai.pdf", large), Refusal.Kind.TOO_LARGE);
        assertNothingStored();
    }

    @Test
    void a_path_for_a_name_is_refused_before_a_byte_is_read() throws Exception {
        var content = new ByteArrayInputStream(Samples.pdf());
        var upload = new Upload(DOSSIER, DocumentPurpose.COMPONENT, "to-khai", "../../etc/passwd", content);
        var before = content.available();

        assertRefused(receiveDocument.receive(upload), Refusal.Kind.INVALID);

        assertThat(content.available()).isEqualTo(before);
        assertNothingStored();
    }

    @Test
    void a_key_that_is_no_key_is_refused() throws Exception {
        for (var key : new String[] {null, "", "../x", "To-Khai", "a--b", "a".repeat(101)}) {
            assertRefused(receive(key, "a.pdf", Samples.pdf()), Refusal.Kind.INVALID);
        }
        assertNothingStored();
    }

    private Outcome<Received> receive(String key, String fileName, byte[] content) {
        return receiveDocument.receive(
                new Upload(DOSSIER, DocumentPurpose.COMPONENT, key, fileName, new ByteArrayInputStream(content)));
    }

    private static void assertRefused(Outcome<Received> outcome, Refusal.Kind kind) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.refusal().kind())
                .isEqualTo(kind));
    }

    private void assertNothingStored() throws Exception {
        verifyNoInteractions(rows);
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
