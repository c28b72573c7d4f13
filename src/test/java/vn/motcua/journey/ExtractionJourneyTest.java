package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.PaperData;
import vn.motcua.digitization.PaperValidity;
import vn.motcua.digitization.pipeline.Scanning;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** From the words of a paper to data that an official vouches for; nothing gets into the dossier by itself. */
@MotCuaTest
class ExtractionJourneyTest {

    private static final String NUMBER = "031090004321";

    @Autowired
    Counter counter;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Http http;

    @Autowired
    PaperData paperData;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DossierRegister register;

    Worker desk;
    Caller official;
    DossierId dossier;

    @BeforeEach
    void a_dossier_waits_at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
        official = http.script("thanh-quang.desk-1");
        dossier = counter.given(
                aDossier()
                        .of("marital-status-certificate")
                        .ownedBy("Pham Van Hoa")
                        .identifiedBy(NUMBER)
                        .receivedAt("2026-11-19T09:20"),
                desk);
    }

    @Test
    void what_was_read_counts_once_an_official_has_confirmed_it_and_differences_are_told() {
        var paper = upload(certificate("Pham Van Hoang"));
        assertThat(state(paper)).isEqualTo("READING");
        assertThat(confirm(official, paper, Map.of()).status()).isEqualTo(409);

        Scanning.read(context, digest(paper));

        assertThat(state(paper)).isEqualTo("OPEN");
        var read = official.get(address(paper)).json();
        assertThat(values(read))
                .containsEntry("name", "Pham Van Hoang")
                .containsEntry("identity-number", NUMBER)
                .containsEntry("birth-day", "02/09/1990");
        assertThat(field(read, "name").path("confidence").asInt()).isEqualTo(100);
        assertThat(field(read, "name").at("/box/width").asInt()).isPositive();
        assertThat(field(read, "name").path("inDossier").asText()).isEqualTo("Pham Van Hoa");
        assertThat(field(read, "identity-number").path("inDossier").isNull()).isTrue();
        assertThat(paperData.confirmed(document(paper))).as("nothing by itself").isEmpty();
        assertThat(paperData.isSettled(document(paper))).isFalse();

        var all = answers(read);
        all.put("purpose", "đăng ký kết hôn");
        all.put("birth-day", "3/9/1990");
        var confirmed = confirm(official, paper, all);

        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(state(paper)).isEqualTo("CONFIRMED");
        assertThat(field(confirmed.json(), "name").path("outcome").asText()).isEqualTo("Đọc đúng");
        assertThat(field(confirmed.json(), "birth-day").path("outcome").asText())
                .isEqualTo("Đã sửa");
        assertThat(field(confirmed.json(), "purpose").path("outcome").asText()).isEqualTo("Nhập tay");
        assertThat(confirmed.at("correction")).endsWith("#correct");
        assertThat(paperData.isSettled(document(paper))).isTrue();
        assertThat(paperData.confirmed(document(paper)))
                .containsEntry("birth-day", "1990-09-03")
                .containsEntry("identity-number", NUMBER)
                .doesNotContainKey("number");
        assertThat(register.get(dossier).owner().name())
                .as("the dossier changes by correction only")
                .isEqualTo("Pham Van Hoa");
        assertThat(jdbc.sql("select detail from digitization_step where step = 'EXTRACTED' and document_id = :id")
                        .param("id", UUID.fromString(paper))
                        .query(String.class)
                        .single())
                .isEqualTo("7 trường, sửa 1.");
        assertThat(confirm(official, paper, all).status()).as("once").isEqualTo(409);
        assertThat(official.get("/api/dossiers/" + dossier + "/digitization").text())
                .contains("Bóc tách, xác nhận dữ liệu");
    }

    @Test
    void a_paper_that_counts_no_longer_is_told_when_its_days_are_confirmed() {
        var paper = upload(certificate("Pham Van Hoa", "Ngay cap: 10/01/2026"));
        Scanning.read(context, digest(paper));
        var read = official.get(address(paper)).json();
        assertThat(values(read)).containsEntry("issued-day", "10/01/2026");
        assertThat(read.path("validity").isNull())
                .as("nothing is known before it is confirmed")
                .isTrue();
        assertThat(paperData.validity(document(paper))).isEmpty();

        var confirmed = confirm(official, paper, answers(read)).json();

        assertThat(confirmed.path("validity").asText()).isEqualTo("Có giá trị từ 10/01/2026 đến hết ngày 10/07/2026.");
        assertThat(confirmed.path("expired").asBoolean()).isTrue();
        assertThat(paperData.validity(document(paper)))
                .contains(new PaperValidity(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-07-10")));
    }

    @Test
    void a_field_left_out_or_of_the_wrong_kind_is_refused_where_it_is() {
        var paper = upload(certificate("Pham Van Hoa"));
        Scanning.read(context, digest(paper));
        var all = answers(official.get(address(paper)).json());
        all.put("identity-number", "123456");
        all.put("birth-day", "31/02/1990");
        all.remove("name");

        var refused = confirm(official, paper, all);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("12 chữ số", "Ngày chưa đúng", "Chưa đối chiếu");
        assertThat(state(paper)).isEqualTo("OPEN");
    }

    @Test
    void nobody_without_work_on_the_dossier_confirms_and_no_stranger_reads_it() {
        var paper = upload(certificate("Pham Van Hoa"));
        Scanning.read(context, digest(paper));
        var all = answers(official.get(address(paper)).json());

        assertThat(http.script("gia-loc.desk-1").get(address(paper)).status()).isEqualTo(404);
        assertThat(confirm(http.script("gia-loc.desk-1"), paper, all).status()).isEqualTo(404);
        assertThat(confirm(http.script("thanh-quang.controller"), paper, all).status())
                .isEqualTo(403);
        assertThat(http.script("hai-phong.designer").get(address(paper)).status())
                .isEqualTo(403);
        assertThat(state(paper)).isEqualTo("OPEN");
    }

    @Test
    void the_same_scan_in_another_dossier_is_proposed_at_once_and_a_paper_without_a_type_never() {
        var content = certificate("Pham Van Hoa");
        Scanning.read(context, digest(upload(content)));
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-11-19T09:25"), desk);

        assertThat(state(upload(content))).isEqualTo("OPEN");
        var result = new DocumentId(UUID.randomUUID());
        assertThat(official.get("/api/dossiers/%s/documents/%s/extraction".formatted(dossier, result))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void papers_are_found_by_their_words_without_accents_and_by_the_own_offices_only() {
        var word = "Zuyen" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var paper = upload(Scans.pdfSaying("Giay xac nhan cua ba " + word));
        Scanning.read(context, digest(paper));
        var desk = http.browser("thanh-quang.desk-1");

        assertThat(desk.form("/desk/dossiers/papers", Map.of("paperText", word.toUpperCase()))
                        .text())
                .contains(dossier.toString());
        assertThat(desk.form("/desk/dossiers/papers", Map.of("paperText", word + "x"))
                        .text())
                .doesNotContain(dossier.toString());
        assertThat(desk.form("/desk/dossiers/papers", Map.of("paperText", "a")).text())
                .contains("ít nhất 3 chữ");
        assertThat(http.browser("gia-loc.desk-1")
                        .form("/desk/dossiers/papers", Map.of("paperText", word))
                        .text())
                .doesNotContain(dossier.toString());
    }

    private static byte[] certificate(String name) {
        return certificate(name, "Giay nay co mot trang");
    }

    private static byte[] certificate(String name, String last) {
        return Scans.pdfLines(List.of(
                "GIAY XAC NHAN TINH TRANG HON NHAN",
                "Ho, chu dem, ten: " + name,
                "Ngay, thang, nam sinh: 02/09/1990",
                "Giay to tuy than: " + NUMBER,
                "Noi cu tru: Thon Doai, xa Gia Loc",
                last));
    }

    private String upload(byte[] content) {
        return official.upload(
                        "/api/dossiers/%s/documents?documentKey=earlier-certificate&purpose=COMPONENT"
                                .formatted(dossier),
                        "quet.pdf",
                        content)
                .at("id");
    }

    private Answer confirm(Caller caller, String paper, Map<String, String> values) {
        return caller.post(address(paper), Map.of("values", values));
    }

    private static Map<String, String> answers(JsonNode read) {
        var answers = new HashMap<String, String>();
        read.path("fields")
                .forEach(field -> answers.put(
                        field.path("key").asText(),
                        field.path("value").isNull() ? "" : field.path("value").asText()));
        return answers;
    }

    private static Map<String, String> values(JsonNode read) {
        return answers(read).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JsonNode field(JsonNode read, String key) {
        return StreamSupport.stream(read.path("fields").spliterator(), false)
                .filter(field -> field.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String state(String paper) {
        var files = official.get("/api/dossiers/" + dossier + "/digitization")
                .json()
                .path("files");
        return StreamSupport.stream(files.spliterator(), false)
                .filter(file -> file.path("id").asText().equals(paper))
                .map(file -> file.path("data").asText())
                .findFirst()
                .orElseThrow();
    }

    private vn.motcua.digitization.DossierDocument document(String paper) {
        return documents.find(dossier, DocumentId.of(paper)).orElseThrow();
    }

    private String digest(String paper) {
        return document(paper).sha256();
    }

    private String address(String paper) {
        return "/api/dossiers/%s/documents/%s/extraction".formatted(dossier, paper);
    }
}
