package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** A leader signs with the certificate the trial gave out; status 9 looks at what was signed. */
@MotCuaTest
class SignedResultJourneyTest {

    private static final String DAY = "2027-11-02";

    @Autowired
    Certificates certificates;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ReceiveDocument receive;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DocumentStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_leader_signs_electronically_and_the_dossier_is_concluded_with_what_was_signed() throws Exception {
        var dossier = toSign(ArchiveFile.result());
        var chairman = http.browser("thanh-quang.chairman");
        certificates.chairman().claims(dossier, Step.SIGNING);

        var signed = chairman.post(resultSignature(dossier), asked(http.pin("thanh-quang.chairman"), "125/2027"));

        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().path("sealed").asBoolean()).isTrue();
        assertThat(signed.json().path("note").isNull()).isTrue();
        var file = signed.json().path("file").path("id").asText();
        assertThat(signatures(dossier, file)).hasSize(3).allSatisfy(one -> assertThat(
                        one.path("valid").asBoolean())
                .as(one.toString())
                .isTrue());
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);

        var task = certificates.chairman().task(dossier, Step.SIGNING.taskId()).getId();
        var other = chairman.post("/api/signings/" + task + "/result", Map.of());
        assertThat(other.status()).isEqualTo(200);
        assertThat(completed(chairman, task, "126/2027")).contains("đã ký số với số 125/2027, ngày 02/11/2027");
        assertThat(completed(chairman, task, "125/2027")).isEmpty();
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where text_ = :pin or text2_ = :pin")
                        .param("pin", http.pin("thanh-quang.chairman"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void one_pin_signs_many_results_that_were_seen() throws Exception {
        var first = toSign(ArchiveFile.result());
        var unseen = toSign(ArchiveFile.result());
        var chairman = http.browser("thanh-quang.chairman");
        var task = certificates.chairman().task(first, Step.SIGNING.taskId()).getId();
        var unseenTask =
                certificates.chairman().task(unseen, Step.SIGNING.taskId()).getId();
        chairman.post("/api/signings/" + task + "/result", Map.of());

        var answer = chairman.post(
                "/api/signings",
                Map.of(
                        "pin",
                        http.pin("thanh-quang.chairman"),
                        "signatures",
                        List.of(
                                Map.of("taskId", task, "resultNumber", "201/2027", "resultDate", DAY),
                                Map.of("taskId", unseenTask, "resultNumber", "202/2027", "resultDate", DAY))));

        assertThat(answer.json().path("done").asInt()).as(answer.text()).isEqualTo(1);
        assertThat(answer.text()).contains("chưa được mở xem");
        then.on(first).hasStatus(DossierStatus.PROCESSED);
        then.on(unseen).hasStatus(DossierStatus.PROCESSING);
        assertThat(documents.versions(unseen).stream()
                        .filter(kept -> kept.document().purpose() == DocumentPurpose.RESULT))
                .as("nothing was signed of it")
                .hasSize(1);
    }

    @Test
    void a_changed_signature_keeps_the_dossier_from_status_9_and_a_wrong_pin_is_counted() throws Exception {
        var dossier = toSign(ArchiveFile.result());
        var deputy = http.browser("thanh-quang.deputy");
        certificates.deputy().claims(dossier, Step.SIGNING);
        var wrong = deputy.post(resultSignature(dossier), asked("no-pin", "127/2027"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Mã PIN không đúng. Còn 4 lần thử");
        assertThat(deputy.post(resultSignature(dossier), asked(http.pin("thanh-quang.deputy"), "127/2027"))
                        .status())
                .isEqualTo(200);
        var signed = newest(dossier);
        var bytes = store.open(signed.sha256()).readAllBytes();
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("stream") + 40] ^= 1;
        upload(dossier, bytes);

        var task = certificates.deputy().task(dossier, Step.SIGNING.taskId()).getId();
        deputy.post("/api/signings/" + task + "/result", Map.of());
        assertThat(completed(deputy, task, "127/2027")).contains("không hợp lệ: nội dung đã bị thay đổi sau khi ký");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);
    }

    @Test
    void a_scan_is_signed_by_whoever_works_on_it_and_by_nobody_else() throws Exception {
        var dossier = certificates.takenUp(DAY + "T09:00");
        var specialist = certificates.specialist().uploads(dossier, "declaration");
        var scan = documents.of(dossier).stream()
                .filter(document -> document.documentKey().equals("declaration"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        var path = "/api/dossiers/" + dossier + "/documents/" + scan.id() + "/signature";

        assertThat(http.browser("gia-loc.ho-tich")
                        .post(path, Map.of("pin", http.pin("gia-loc.ho-tich")))
                        .status())
                .isIn(403, 404);
        var signed = http.browser(specialist.id()).post(path, Map.of("pin", http.pin(specialist.id())));

        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signatures(dossier, signed.json().path("id").asText()))
                .singleElement()
                .satisfies(one -> assertThat(one.path("valid").asBoolean()).isTrue());
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);
    }

    private DossierId toSign(byte[] result) {
        var dossier = certificates.takenUp(DAY + "T09:00");
        Worker specialist = certificates.specialist();
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        upload(dossier, result);
        return dossier;
    }

    private void upload(DossierId dossier, byte[] pdf) {
        office.doAs("thanh-quang.ho-tich", () -> receive.receive(new Upload(
                        dossier, DocumentPurpose.RESULT, "result", "ket-qua.pdf", new ByteArrayInputStream(pdf)))
                .orThrow());
    }

    private DossierDocument newest(DossierId dossier) {
        return documents.of(dossier).stream()
                .filter(document -> document.purpose() == DocumentPurpose.RESULT)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private List<JsonNode> signatures(DossierId dossier, String document) {
        var answer = http.browser("thanh-quang.chairman").get("/api/dossiers/" + dossier + "/signatures");
        for (var file : answer.json().path("files")) {
            if (file.path("documentId").asText().equals(document)) {
                return java.util.stream.StreamSupport.stream(
                                file.path("signatures").spliterator(), false)
                        .toList();
            }
        }
        throw new AssertionError("no signatures of " + document + ": " + answer.text());
    }

    /** @return why it was not; empty where it was */
    private static String completed(vn.motcua.testing.Caller caller, String task, String number) {
        var answer = caller.post(
                "/api/signings",
                Map.of("signatures", List.of(Map.of("taskId", task, "resultNumber", number, "resultDate", DAY))));
        return answer.json().path("failed").findValuesAsText("reason").stream()
                .findFirst()
                .orElse("");
    }

    private static String resultSignature(DossierId dossier) {
        return "/api/dossiers/" + dossier + "/result-signature";
    }

    private static Map<String, Object> asked(String pin, String number) {
        return Map.of("pin", pin, "resultNumber", number, "resultDate", DAY);
    }
}
