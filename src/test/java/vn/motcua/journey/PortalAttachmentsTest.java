package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.StubPortal;

/** Files on the portal's shelf that are not what was announced: the dossier is taken in without them, and says why. */
@PortalTest
class PortalAttachmentsTest {

    @Autowired
    Applicant applicant;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    DossierEvents events;

    @Autowired
    DossierDocuments documents;

    private final StubPortal portal = StubPortal.get();

    @BeforeEach
    void friday_morning() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-11-20T09:00");
    }

    static Stream<Arguments> badFiles() {
        var scan = Scans.pdf();
        return Stream.of(
                Arguments.of("ra ngoài máy chủ", file("http://127.0.0.1:1/tep.pdf", scan)),
                Arguments.of("không đọc được", file("file:///etc/passwd", scan)),
                Arguments.of("chuyển hướng", redirect(scan)),
                Arguments.of("không còn tệp", gone(scan)),
                Arguments.of("mã băm", otherContent(scan)),
                Arguments.of("Dung lượng", longer(scan)),
                Arguments.of("Dung lượng", shorter(scan)),
                Arguments.of("lớn hơn 20 MB", announcedTooLarge(scan)),
                Arguments.of("Chỉ nhận tệp PDF, JPEG, PNG hoặc TIFF", noScan()));
    }

    private static Consumer<ObjectNode> file(String link, byte[] scan) {
        return message -> Applicant.attach(message, "declaration", scan, link);
    }

    private static Consumer<ObjectNode> redirect(byte[] scan) {
        return message -> {
            var portal = StubPortal.get();
            var there = portal.holds(scan);
            Applicant.attach(message, "declaration", scan, portal.holds(302, new byte[] {1}, there));
        };
    }

    private static Consumer<ObjectNode> gone(byte[] scan) {
        return message ->
                Applicant.attach(message, "declaration", scan, StubPortal.get().url() + "/files/khong-co");
    }

    private static Consumer<ObjectNode> otherContent(byte[] scan) {
        return message -> {
            var other = scan.clone();
            other[other.length - 1]++;
            Applicant.attach(message, "declaration", scan, StubPortal.get().holds(other));
        };
    }

    private static Consumer<ObjectNode> longer(byte[] scan) {
        return message -> Applicant.attach(
                message, "declaration", scan, StubPortal.get().holds(Arrays.copyOf(scan, scan.length + 100_000)));
    }

    private static Consumer<ObjectNode> shorter(byte[] scan) {
        return message -> Applicant.attach(
                message, "declaration", scan, StubPortal.get().holds(Arrays.copyOf(scan, scan.length - 1)));
    }

    private static Consumer<ObjectNode> announcedTooLarge(byte[] scan) {
        return message -> Applicant.attach(message, "declaration", scan).put("DungLuong", 50L * 1024 * 1024);
    }

    private static Consumer<ObjectNode> noScan() {
        return message -> Applicant.attach(message, "declaration", "<html>không phải bản quét</html>".getBytes());
    }

    @ParameterizedTest
    @MethodSource
    void badFiles(String reason, Consumer<ObjectNode> attaching) {
        var message = applicant.dossier();
        attaching.accept(message);
        Applicant.attach(message, "birth-notice", Scans.pdf());
        var dossier = applicant.files(message);

        eyes.on(dossier).isWaitingAt(Step.INTAKE);
        assertThat(documents.of(dossier))
                .extracting(DossierDocument::documentKey)
                .containsExactly("birth-notice");
        assertThat(refusedFiles(dossier)).singleElement().asString().contains(reason);
        assertThat(messenger.givenUp(dossier.toString())).isEmpty();
    }

    @Test
    void a_shelf_that_does_not_answer_is_asked_again() {
        var message = applicant.dossier();
        var scan = Scans.pdf();
        Applicant.attach(message, "birth-notice", scan, portal.holds(503, scan, null));
        var dossier = applicant.files(message);
        assertThat(documents.of(dossier)).isEmpty();
        assertThat(refusedFiles(dossier)).isEmpty();

        portal.mends(message.at("/TaiLieuNop/0/DuongDanTaiTepTin").asText(), scan);
        time.itIs("2026-11-20T09:01");
        messenger.carriesEverything();
        assertThat(documents.of(dossier)).hasSize(1);
    }

    private List<String> refusedFiles(DossierId dossier) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.ATTACHMENT_REFUSED)
                .map(line -> line.detail().get("Lý do"))
                .toList();
    }
}
