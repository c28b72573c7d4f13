package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Storing;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Upload;
import vn.motcua.digitization.pipeline.Scanning;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.procedure.Step;
import vn.motcua.signature.PdfSig;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.Office;
import vn.motcua.testing.VeraPdf;

/** A certificate of marital status is worked out, made, signed, and asked about by a stranger. */
@MotCuaTest
@NeedsTool(value = "pdfsig", in = "poppler-utils")
class TemplateResultJourneyTest {

    private static final String DAY = "2026-01-13";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("requester", "Nguyễn Văn An"),
            Map.entry("ownerName", "Nguyễn Gia Hưng"),
            Map.entry("birthDate", "05/02/1998"),
            Map.entry("sex", "Nam"),
            Map.entry("ethnicity", "Kinh"),
            Map.entry("nationality", "Việt Nam"),
            Map.entry(
                    "identityPaper",
                    "Căn cước số 031098001234, Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày 10/8/2021"),
            Map.entry("residence", "Thôn Lập Lễ, xã Thanh Quang, thành phố Hải Phòng"),
            Map.entry("maritalStatus", "Từ ngày 05/02/2018 đến ngày 13/01/2026 chưa đăng ký kết hôn với ai"),
            Map.entry("purpose", "kết hôn tại Ủy ban nhân dân xã Gia Lộc"),
            Map.entry("spouseToBe", ""));

    @Autowired
    Certificates certificates;

    @Autowired
    Counter counter;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    Environment environment;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DocumentStore store;

    @Autowired
    ReceiveDocument receive;

    @Autowired
    ResultTemplates templates;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_result_from_the_template_is_an_archive_file_that_two_tools_find_signed_and_a_stranger_may_check()
            throws Exception {
        var dossier = certificates.takenUp(DAY + "T09:00");
        var specialist = http.browser("thanh-quang.ho-tich");
        var offered = specialist.get(paper(dossier)).json();
        assertThat(value(offered, "requester")).isEqualTo("Nguyễn Văn An");
        assertThat(value(offered, "nationality")).isEqualTo("Việt Nam");
        assertThat(offered.path("mayMake").asBoolean()).isFalse();
        var hole = specialist.post(paper(dossier) + "/preview", Map.of("fields", without("maritalStatus")));
        assertThat(hole.status()).isEqualTo(400);
        assertThat(hole.text()).contains("Chưa ghi «Tình trạng hôn nhân».");
        assertThat(specialist
                        .post(paper(dossier) + "/draft", Map.of("fields", WORDS))
                        .status())
                .isEqualTo(200);
        assertThat(specialist.post(paper(dossier), Map.of("fields", WORDS)).status())
                .as("who reviews does not make it")
                .isEqualTo(409);

        certificates.specialist().submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        certificates.chairman().claims(dossier, Step.SIGNING);
        var chairman = http.browser("thanh-quang.chairman");
        assertThat(value(chairman.get(paper(dossier)).json(), "residence")).contains("Thôn Lập Lễ");
        var made = chairman.post(paper(dossier), Map.of("fields", WORDS));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        var number = made.at("number");
        assertThat(number).matches("\\d{2,}/UBND-XNTTHN");
        var unsigned = newest(dossier);
        keep("made", unsigned);
        assertThat(VeraPdf.complaints(unsigned)).isEmpty();
        assertThat(text(unsigned))
                .contains("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", number, "Nguyễn Gia Hưng", "ngày 13 tháng 01 năm 2026")
                .contains("chưa đăng ký kết hôn với ai", "TM. ỦY BAN NHÂN DÂN")
                .doesNotContain("XEM TRƯỚC", "Người dự định kết hôn");

        var token = token(dossier);
        assertThat(http.nobody().get("/verify/" + token).text()).contains("Chưa được ký ban hành", number);

        var other = chairman.post(
                "/api/dossiers/" + dossier + "/result-signature",
                Map.of("pin", pin("thanh-quang.chairman"), "resultNumber", "999/2026", "resultDate", DAY));
        assertThat(other.text()).contains("Kết quả đã in số " + number);
        assertThat(completed(chairman, dossier, number)).contains("chưa có chữ ký");
        var signed = signature(chairman, dossier, number);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        var file = newest(dossier);
        keep("signed", file);
        var said = PdfSig.of(file);
        assertThat(PdfSig.found(said)).as(said).isEqualTo(2);
        assertThat(PdfSig.valid(said)).as(said).isEqualTo(2);
        assertThat(completed(chairman, dossier, number)).isEmpty();
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasInHistory(EventKind.RESULT_MADE, EventKind.SIGNED);

        var stranger = http.nobody();
        var page = stranger.get("/verify/" + token);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Đang có giá trị", number, "Hợp lệ", "N••••• G•• H•••", "Ủy ban nhân dân xã Thanh Quang")
                .doesNotContain("Nguyễn Gia Hưng", "031098001234", dossier.toString());
        assertThat(stranger.form("/verify/" + token, Map.of("sha256", sha256(file)))
                        .text())
                .contains("Tệp khớp");
        assertThat(stranger.form("/verify/" + token, Map.of("sha256", sha256(unsigned)))
                        .text())
                .contains("Tệp không khớp");
        assertThat(stranger.form("/verify/" + token, Map.of("sha256", "x")).text())
                .contains("Chưa có mã băm");
    }

    @Test
    void an_issued_result_with_an_error_is_made_anew_signed_and_takes_its_place_in_the_store() throws Exception {
        var owner = "031177770901";
        var dossier = counter.given(
                aDossier().of("marital-status-certificate").identifiedBy(owner).receivedAt(DAY + "T09:00"),
                certificates.desk());
        certificates.desk().accepts(dossier);
        certificates.specialist().claims(dossier, Step.REVIEW);
        certificates.specialist().submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        certificates.chairman().claims(dossier, Step.SIGNING);
        var chairman = http.browser("thanh-quang.chairman");
        var number = chairman.post(paper(dossier), Map.of("fields", WORDS)).at("number");
        assertThat(signature(chairman, dossier, number).status()).isEqualTo(200);
        assertThat(completed(chairman, dossier, number)).isEmpty();
        var old = token(dossier);
        stored(dossier);
        assertThat(offered(owner)).contains(owner + ".earlier-certificate.0001");

        var page = "/desk/results/" + dossier;
        assertThat(chairman.get(page).text()).contains("Cấp lại từ mẫu của thủ tục", "Nguyễn Gia Hưng");
        assertThat(http.browser("thanh-quang.desk-1").get(page).text()).doesNotContain("Cấp lại từ mẫu");
        var right = new HashMap<>(WORDS);
        right.put("birthDate", "15/02/1998");
        var asked = Map.<String, Object>of(
                "reason", "Sai ngày sinh của người được xác nhận", "pin", pin("thanh-quang.chairman"), "fields", right);
        assertThat(http.browser("thanh-quang.ho-tich")
                        .post(anew(dossier), asked)
                        .status())
                .isEqualTo(403);
        assertThat(http.browser("gia-loc.chairman").post(anew(dossier), asked).status())
                .isIn(403, 404);
        assertThat(chairman.post(anew(dossier) + "/preview", Map.of("fields", without("birthDate")))
                        .text())
                .contains("Chưa ghi «Ngày, tháng, năm sinh».");
        assertThat(chairman.post(anew(dossier) + "/preview", Map.of("fields", right))
                        .contentType())
                .isEqualTo("application/pdf");
        assertThat(chairman.post(anew(dossier), with(asked, "reason", "sai")).status())
                .isEqualTo(422);
        assertThat(chairman.post(anew(dossier), with(asked, "pin", "000000")).status())
                .isEqualTo(422);
        assertThat(chairman.post(anew(dossier), with(asked, "fields", without("birthDate")))
                        .status())
                .isEqualTo(400);
        assertThat(numbers(dossier)).as("no number is taken by what is refused").containsExactly(number);

        var done = chairman.post(anew(dossier), asked);

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        var next = done.at("number");
        assertThat(Integer.parseInt(next.split("/")[0])).isGreaterThan(Integer.parseInt(number.split("/")[0]));
        assertThat(numbers(dossier)).containsExactly(number, next);
        var file = newest(dossier);
        keep("reissued", file);
        assertThat(text(file)).contains(next, "15/02/1998").doesNotContain("05/02/1998");
        var said = PdfSig.of(file);
        assertThat(PdfSig.valid(said)).as(said).isEqualTo(2);
        assertThat(VeraPdf.complaints(file)).isEmpty();
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasInHistory(EventKind.RESULT_REPLACED);
        var stranger = http.nobody();
        assertThat(stranger.get("/verify/" + old).text()).contains("Đã được thay thế", next);
        assertThat(stranger.get("/verify/" + token(dossier)).text()).contains("Đang có giá trị", next, "Hợp lệ");
        assertThat(chairman.get(page).text()).contains("Đã được thay bằng kết quả khác", number, next);

        assertThat(offered(owner)).as("nothing until the new one is there").isEmpty();
        stored(dossier);
        assertThat(offered(owner)).contains(owner + ".earlier-certificate.0002");
        assertThat(jdbc.sql(
                                """
                                select e.state || coalesce(' for ' || older.code, '') from archive_entry e
                                left join archive_entry older on older.id = e.replaces
                                where e.dossier_id = ? order by e.code""")
                        .param(dossier.value())
                        .query(String.class)
                        .list())
                .containsExactly("REPLACED", "VALID for " + owner + ".earlier-certificate.0001");
        var found = chairman.form(
                "/desk/archive", Map.of("number", owner, "purpose", "PROCESSING", "words", "Xem bản cấp lại"));
        assertThat(found.text()).contains("Đã được thay bằng giấy khác", "Còn hiệu lực");
        var entry = jdbc.sql("select id from archive_entry where dossier_id = ? and state = 'REPLACED'")
                .param(dossier.value())
                .query(UUID.class)
                .single();
        assertThat(chairman.get("/desk/archive/entries/" + entry).text())
                .contains("Được thay bằng", owner + ".earlier-certificate.0002", "Được giấy khác thay");
    }

    /** Whatever of it is ready is taken into the store now. */
    private void stored(DossierId dossier) {
        documents.newestResult(dossier).ifPresent(result -> Scanning.read(context, result.sha256()));
        Storing.look(context, dossier);
    }

    /** Codes of what the store offers for the owner's next dossier. */
    private List<String> offered(String owner) {
        return jdbc.sql(
                        """
                        select e.code from archive_entry e join archive_owner o on o.id = e.owner_id
                        where o.number = ? and e.state = 'VALID'""")
                .param(owner)
                .query(String.class)
                .list();
    }

    private List<String> numbers(DossierId dossier) {
        return jdbc.sql("select symbol from result_paper where dossier_id = ? order by number")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    private Caller.Answer signature(Caller caller, DossierId dossier, String number) throws Exception {
        return caller.post(
                "/api/dossiers/" + dossier + "/result-signature",
                Map.of("pin", pin("thanh-quang.chairman"), "resultNumber", number, "resultDate", DAY));
    }

    private static Map<String, Object> with(Map<String, Object> asked, String key, Object value) {
        var changed = new HashMap<>(asked);
        changed.put(key, value);
        return changed;
    }

    private static String anew(DossierId dossier) {
        return "/api/dossiers/" + dossier + "/result-replacement";
    }

    @Test
    void numbers_have_no_gap_and_one_that_is_not_used_is_voided_in_words() throws Exception {
        var first = toSign();
        var second = toSign();
        var chairman = http.browser("thanh-quang.chairman");
        var one = chairman.post(paper(first), Map.of("fields", WORDS)).at("number");
        var two = chairman.post(paper(second), Map.of("fields", WORDS)).at("number");
        assertThat(Integer.parseInt(two.split("/")[0])).isEqualTo(Integer.parseInt(one.split("/")[0]) + 1);
        var words = new HashMap<>(WORDS);
        words.put("ethnicity", "Tày");
        assertThat(chairman.post(paper(first), Map.of("fields", words)).at("number"))
                .as("made again, it keeps its number")
                .isEqualTo(one);
        assertThat(text(newest(first))).contains("Tày");

        upload(second, ArchiveFile.result());
        assertThat(completed(chairman, second, "77/TQ")).isEmpty();

        then.on(second).hasStatus(DossierStatus.PROCESSED).hasInHistory(EventKind.RESULT_NUMBER_VOIDED);
        assertThat(jdbc.sql("select symbol from result_paper where dossier_id = ? and voided_at is not null")
                        .param(second.value())
                        .query(String.class)
                        .list())
                .containsExactly(two);
        assertThat(jdbc.sql("select count(*) = max(number) from result_paper where authority_id = 'xa-thanh-quang'"
                                + " and year = 2026")
                        .query(Boolean.class)
                        .single())
                .as("every number of the register says what became of it")
                .isTrue();
    }

    @Test
    void another_authority_neither_reads_nor_makes_it_and_an_unknown_code_is_told_so() {
        var dossier = toSign();
        var stranger = http.browser("gia-loc.ho-tich");
        assertThat(stranger.get(paper(dossier)).status()).isIn(403, 404);
        assertThat(stranger.post(paper(dossier), Map.of("fields", WORDS)).status())
                .isIn(403, 404);
        var nobody = http.nobody();
        for (var token : List.of("A".repeat(32), "x", "..%2e")) {
            assertThat(nobody.get("/verify/" + token).status()).isIn(400, 404);
        }
        assertThat(nobody.get("/verify/" + "A".repeat(32)).text()).contains("Không có kết quả nào mang mã này");
    }

    @Test
    void the_templates_that_ship_are_sound() {
        assertThat(templates.findings()).isEmpty();
    }

    private DossierId toSign() {
        var dossier = certificates.takenUp(DAY + "T09:00");
        certificates.specialist().submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        certificates.chairman().claims(dossier, Step.SIGNING);
        return dossier;
    }

    private void upload(DossierId dossier, byte[] pdf) {
        office.doAs("thanh-quang.ho-tich", () -> receive.receive(new Upload(
                        dossier, DocumentPurpose.RESULT, "result", "ket-qua.pdf", new ByteArrayInputStream(pdf)))
                .orThrow());
    }

    private String completed(Caller caller, DossierId dossier, String number) {
        var task = certificates.chairman().task(dossier, Step.SIGNING.taskId()).getId();
        caller.post("/api/signings/" + task + "/result", Map.of());
        var answer = caller.post(
                "/api/signings",
                Map.of("signatures", List.of(Map.of("taskId", task, "resultNumber", number, "resultDate", DAY))));
        return answer.json().path("failed").findValuesAsText("reason").stream()
                .findFirst()
                .orElse("");
    }

    private byte[] newest(DossierId dossier) throws Exception {
        try (var content =
                store.open(documents.newestResult(dossier).orElseThrow().sha256())) {
            return content.readAllBytes();
        }
    }

    private String token(DossierId dossier) {
        return jdbc.sql("select token from result_paper where dossier_id = ? and voided_at is null and replaced_at is"
                        + " null")
                .param(dossier.value())
                .query(String.class)
                .single();
    }

    private static String value(com.fasterxml.jackson.databind.JsonNode view, String field) {
        for (var one : view.path("fields")) {
            if (one.path("key").asText().equals(field)) {
                return one.path("value").asText();
            }
        }
        throw new AssertionError("no field " + field + " in " + view);
    }

    private static Map<String, String> without(String field) {
        var words = new HashMap<>(WORDS);
        words.remove(field);
        return words;
    }

    private static String paper(DossierId dossier) {
        return "/api/dossiers/" + dossier + "/result-paper";
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** To be looked at by a person. */
    private static void keep(String name, byte[] pdf) throws Exception {
        Files.write(Files.createDirectories(Path.of("target/results")).resolve(name + ".pdf"), pdf);
    }

    private String pin(String official) throws Exception {
        var file = Path.of(environment.getRequiredProperty("motcua.access.demo-accounts-file"));
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .filter(account -> account[0].equals(official))
                .findFirst()
                .orElseThrow()[5];
    }
}
