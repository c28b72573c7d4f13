package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Storing;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.StepLedger;
import vn.motcua.digitization.pipeline.Scanning;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** The store of an owner's papers: filled by what an office digitises and issues, offered at the owner's next dossier. */
@MotCuaTest
class HeldPapersJourneyTest {

    private static final String PAPER = "earlier-certificate";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final AtomicInteger OWNERS = new AtomicInteger(100);

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    String owner;
    Worker desk;
    Digitizing digitizing;
    Caller official;
    Caller page;

    @BeforeEach
    void a_new_owner_stands_at_the_desk() {
        owner = "031177770" + OWNERS.incrementAndGet();
        desk = counter.worker("thanh-quang.desk-1");
        official = http.script("thanh-quang.desk-1");
        page = http.browser("thanh-quang.desk-1");
        digitizing = new Digitizing(context, page);
    }

    @Test
    void the_owners_next_dossier_offers_the_result_of_the_last_instead_of_asking() {
        var first = issued();
        var second = next();

        var offered = paper(second, PAPER).path("earlier");

        assertThat(offered.path("digitizedCode").asText()).isEqualTo(owner + ".earlier-certificate.0001");
        assertThat(offered.path("validity").asText()).isEqualTo("có giá trị từ 19/11/2026 đến 19/05/2027");
        assertThat(known("thanh-quang.desk-1")).contains("Kho giấy tờ: có giá trị từ 19/11/2026 đến 19/05/2027");

        assertThat(take(second, offered).status()).isEqualTo(204);

        assertThat(paper(second, PAPER).path("files")).hasSize(1);
        assertThat(paper(second, PAPER).path("earlier").isNull()).isTrue();
        assertThat(state(second, PAPER)).isEqualTo("REUSED");
        assertThat(digests(second, "COMPONENT")).isEqualTo(digests(first, "RESULT"));
        assertThat(then.on(second).detail(EventKind.PAPER_TAKEN_FROM_STORE))
                .containsEntry("Mã kết quả số hóa", owner + ".earlier-certificate.0001");
        assertThat(readsOf(entry())).containsExactly("TAKEN");
    }

    @Test
    void a_scan_is_stored_once_it_was_read_signed_and_its_dossier_accepted() throws Exception {
        var dossier = counter.given(aDossier().identifiedBy(owner).receivedAt("2026-11-19T09:00"), desk);
        var scan = upload(dossier, "birth-notice", Scans.pdfSaying("Giay chung sinh cua " + owner))
                .at("id");
        Scanning.read(context, digest(scan));
        Storing.look(context, dossier);
        assertThat(entries()).as("not signed").isZero();

        var signed = http.browser("thanh-quang.desk-1")
                .post(
                        "/api/dossiers/%s/documents/%s/signature".formatted(dossier, scan),
                        Map.of("pin", http.pin("thanh-quang.desk-1")));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        Storing.look(context, dossier);
        assertThat(entries()).as("not read yet, not accepted").isZero();
        Scanning.read(context, digest(signed.at("id")));
        desk.accepts(dossier);
        Storing.look(context, dossier);
        assertThat(entries()).as("its data not confirmed").isZero();
        confirm(signed.at("id"));
        Storing.look(context, dossier);

        assertThat(entries()).isOne();
        assertThat(state(dossier, "birth-notice")).isEqualTo("STORED");
        var steps = file(dossier, signed.at("id")).path("steps");
        assertThat(steps.findValuesAsText("label"))
                .containsExactlyInAnyOrder(
                        "Sao chụp",
                        "Ký số bản sao chụp",
                        "Tìm được chữ",
                        "Bóc tách, xác nhận dữ liệu",
                        "Cấp mã kết quả số hóa",
                        "Lưu Kho");
        assertThat(steps.findValuesAsText("detail")).contains(owner + ".birth-notice.0001");
        Storing.look(context, dossier);
        assertThat(entries()).as("once").isOne();
    }

    @Test
    void a_paper_counts_in_the_store_as_long_as_an_official_confirmed_that_it_says() throws Exception {
        var dossier = next();
        var lines = List.of("GIAY XAC NHAN TINH TRANG HON NHAN", "Giay to tuy than: " + owner, "Ngay cap: 03/06/2026");
        var signed = digitizing.readAndSigned(dossier, PAPER, Scans.pdfLines(lines));
        assertThat(digitizing.confirmed(dossier, signed).at("validity"))
                .isEqualTo("Có giá trị từ 03/06/2026 đến hết ngày 03/12/2026.");
        desk.accepts(dossier);
        Storing.look(context, dossier);

        var offered = paper(next(), PAPER).path("earlier");

        assertThat(offered.path("validity").asText()).isEqualTo("có giá trị từ 03/06/2026 đến 03/12/2026");
        office.itIs("2026-12-04T08:00");
        assertThat(known("thanh-quang.desk-1")).doesNotContain("Kho giấy tờ");
    }

    @Test
    void a_paper_that_is_on_hand_is_asked_for_only_for_a_reason_which_the_controller_reads() {
        issued();
        var second = next();

        assertThat(upload(second, PAPER, Scans.pdf()).at("detail")).contains("Đã có trong Kho", "ghi lý do");
        assertThat(files(second)).isZero();
        assertThat(demand(official, second, "ngắn").status()).isEqualTo(422);
        assertThat(demand(http.script("gia-loc.desk-1"), second, "Bản trong Kho mờ, không đọc được")
                        .status())
                .isEqualTo(404);

        assertThat(demand(official, second, "Bản trong Kho mờ, không đọc được").status())
                .isEqualTo(204);

        assertThat(upload(second, PAPER, Scans.pdf()).status()).isEqualTo(201);
        assertThat(then.on(second).detail(EventKind.PAPER_DEMANDED))
                .containsEntry("Lý do", "Bản trong Kho mờ, không đọc được");
        assertThat(http.browser("thanh-quang.chairman")
                        .get("/desk/archive/demands")
                        .text())
                .contains("/desk/dossiers/" + second, "Bản trong Kho mờ");
        assertThat(http.browser("gia-loc.chairman").get("/desk/archive/demands").text())
                .doesNotContain(second.toString());
        assertThat(http.browser("thanh-quang.ho-tich")
                        .get("/desk/archive/demands")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_supplement_asks_for_nothing_that_is_on_hand() {
        issued();
        var second = next();

        assertThat(catchThrowable(() -> desk.asksSupplement(second, Step.INTAKE, PAPER)))
                .hasStackTraceContaining("Đã có trong Kho giấy tờ điện tử");

        demand(official, second, "Bản trong Kho không có dấu giáp lai");
        desk.asksSupplement(second, Step.INTAKE, PAPER);
        assertThat(then.on(second).detail(EventKind.SUPPLEMENT_ASKED)).isNotEmpty();
    }

    @Test
    void what_is_past_its_last_day_is_not_offered() {
        issued();
        office.itIs("2027-05-19T16:00");
        assertThat(known("thanh-quang.desk-1")).contains("Kho giấy tờ");

        office.itIs("2027-05-20T08:00");

        assertThat(known("thanh-quang.desk-1")).doesNotContain("Kho giấy tờ");
        var second = counter.given(
                aDossier().of("marital-status-certificate").identifiedBy(owner).receivedAt("2027-05-20T09:00"), desk);
        assertThat(upload(second, PAPER, Scans.pdf()).status()).isEqualTo(201);
    }

    @Test
    void a_revoked_paper_is_offered_to_nobody_and_stays_to_be_seen() {
        issued();
        var specialist = http.browser("thanh-quang.ho-tich");
        lookUp(specialist, "Quyết định thu hồi số 12");
        var path = "/desk/archive/entries/" + entry();

        var refused = revoke(http.browser("thanh-quang.desk-1"), path, "Quyết định số 12/QĐ-UBND thu hồi");
        assertThat(refused.status()).as("has stated no purpose").isEqualTo(403);
        assertThat(revoke(specialist, path, "ngắn").status()).isEqualTo(422);
        assertThat(revoke(specialist, path, "Quyết định số 12/QĐ-UBND thu hồi").text())
                .contains("Đã thu hồi, hủy bỏ", "Quyết định số 12/QĐ-UBND thu hồi");

        assertThat(known("thanh-quang.desk-1")).doesNotContain("Kho giấy tờ");
        assertThat(specialist.get(path).text()).contains("Đã thu hồi, hủy bỏ");
        assertThat(specialist.get(path + "/versions/1").status()).isEqualTo(200);
    }

    @Test
    void nobody_reads_without_a_purpose_and_every_reading_is_on_record() {
        issued();
        var path = "/desk/archive/entries/" + entry();

        assertThat(page.get(path).status()).isEqualTo(403);
        assertThat(page.get(path + "/versions/1").status()).isEqualTo(403);
        assertThat(post(page, "/desk/archive", "number=" + owner).status()).isEqualTo(422);
        assertThat(readsOf(entry())).isEmpty();

        assertThat(lookUp(page, "Xác minh cho hồ sơ đang nhận").text())
                .contains("Giấy xác nhận tình trạng hôn nhân", owner + ".earlier-certificate.0001", path);
        assertThat(page.get(path).status()).isEqualTo(200);
        assertThat(page.get(path + "/versions/1").status()).isEqualTo(200);

        assertThat(readsOf(entry())).containsExactly("OPENED", "DOWNLOADED");
        assertThat(page.get(path).text()).contains("Giải quyết hồ sơ: Xác minh cho hồ sơ đang nhận", "Tải về");
        office.itIs("2026-11-20T08:00");
        assertThat(page.get(path).status()).as("the day is over").isEqualTo(403);
    }

    @Test
    void another_authority_sees_nothing_of_it() {
        issued();
        var other = http.browser("gia-loc.desk-1");

        assertThat(lookUp(other, "Xem có giấy tờ nào không").text())
                .contains("Không có giấy tờ nào của số này thuộc cơ quan mình")
                .doesNotContain(entry().toString());
        assertThat(other.get("/desk/archive/entries/" + entry()).status()).isEqualTo(404);
        assertThat(other.get("/desk/archive/entries/" + entry() + "/versions/1").status())
                .isEqualTo(404);
        assertThat(known("gia-loc.desk-1")).doesNotContain("Kho giấy tờ");
        var theirs = counter.given(
                aDossier()
                        .of("marital-status-certificate")
                        .decidedBy("xa-gia-loc")
                        .identifiedBy(owner)
                        .receivedAt("2026-11-19T15:00"),
                counter.worker("gia-loc.desk-1"));
        assertThat(other.post("/api/dossiers/%s/documents/take-over".formatted(theirs), Map.of("document", entry()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_is_past_its_retention_is_destroyed_when_a_leader_confirms() {
        issued();
        var chairman = http.browser("thanh-quang.chairman");
        var early = destroy(chairman, "Quyết định số 15/QĐ-UBND tiêu hủy");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("còn trong thời hạn bảo quản");

        jdbc.sql("update archive_entry set keep_until = '2026-11-18' where id = ?")
                .param(entry())
                .update();
        assertThat(http.browser("thanh-quang.chairman")
                        .get("/desk/archive/past-keeping")
                        .text())
                .contains(entry().toString())
                .doesNotContain(owner);
        assertThat(http.browser("gia-loc.chairman")
                        .get("/desk/archive/past-keeping")
                        .text())
                .doesNotContain(entry().toString());
        assertThat(destroy(http.browser("gia-loc.chairman"), "Quyết định số 15/QĐ-UBND tiêu hủy")
                        .status())
                .isEqualTo(404);

        assertThat(destroy(chairman, "Quyết định số 15/QĐ-UBND tiêu hủy").text())
                .contains("Đã ghi nhận tiêu hủy 1");

        lookUp(page, "Xem giấy đã tiêu hủy chưa");
        assertThat(page.get("/desk/archive/entries/" + entry()).text())
                .contains("Đã tiêu hủy", "Quyết định số 15/QĐ-UBND tiêu hủy");
        assertThat(page.get("/desk/archive/entries/" + entry() + "/versions/1").status())
                .isEqualTo(404);
        assertThat(known("thanh-quang.desk-1")).doesNotContain("Kho giấy tờ");
    }

    private void confirm(String document) {
        context.getBean(StepLedger.class)
                .write(new StepLedger.Line(
                        DocumentId.of(document), DigitizationStep.EXTRACTED, true, null, office.now(), null));
    }

    private DossierId issued() {
        var dossier = counter.signed(
                aDossier().of("marital-status-certificate").identifiedBy(owner).receivedAt("2026-11-19T09:00"));
        digests(dossier, "RESULT").forEach(digest -> Scanning.read(context, digest));
        Storing.look(context, dossier);
        return dossier;
    }

    private DossierId next() {
        return counter.given(
                aDossier().of("marital-status-certificate").identifiedBy(owner).receivedAt("2026-11-19T14:00"), desk);
    }

    private UUID entry() {
        return jdbc.sql("select e.id from archive_entry e join archive_owner o on o.id = e.owner_id where o.number = ?")
                .param(owner)
                .query(UUID.class)
                .single();
    }

    private int entries() {
        return jdbc.sql("select count(*) from archive_entry e join archive_owner o on o.id = e.owner_id where o.number"
                        + " = ?")
                .param(owner)
                .query(Integer.class)
                .single();
    }

    private List<String> readsOf(UUID entry) {
        return jdbc.sql("select act from archive_read where entry_id = ? order by id")
                .param(entry)
                .query(String.class)
                .list();
    }

    private List<String> digests(DossierId dossier, String purpose) {
        return jdbc.sql("select sha256 from dossier_document where dossier_id = ? and purpose = ?")
                .params(dossier.value(), purpose)
                .query(String.class)
                .list();
    }

    private int files(DossierId dossier) {
        return digests(dossier, "COMPONENT").size();
    }

    private String digest(String document) {
        return jdbc.sql("select sha256 from dossier_document where id = cast(? as uuid)")
                .param(document)
                .query(String.class)
                .single();
    }

    private Caller.Answer lookUp(Caller caller, String words) {
        return post(caller, "/desk/archive", "number=%s&purpose=PROCESSING&words=%s".formatted(owner, words));
    }

    private Caller.Answer revoke(Caller caller, String path, String reason) {
        return post(caller, path + "/revoke", "reason=" + reason);
    }

    private Caller.Answer destroy(Caller caller, String reason) {
        return post(caller, "/desk/archive/past-keeping", "entry=%s&reason=%s".formatted(entry(), reason));
    }

    private String known(String at) {
        return post(
                        http.browser(at),
                        "/desk/intake/known",
                        "procedure=marital-status-certificate&ownerIsFiler=true&filer.identityNumber=" + owner)
                .text();
    }

    private static Caller.Answer post(Caller caller, String path, String form) {
        return caller.send("POST", path, FORM, BodyPublishers.ofString(form));
    }

    private Caller.Answer take(DossierId dossier, JsonNode offered) {
        return official.post(
                "/api/dossiers/%s/documents/take-over".formatted(dossier),
                Map.of("document", offered.path("id").asText()));
    }

    private Caller.Answer demand(Caller caller, DossierId dossier, String reason) {
        return caller.post(
                "/api/dossiers/%s/documents/demands".formatted(dossier),
                Map.of("documentKey", PAPER, "reason", reason));
    }

    private Caller.Answer upload(DossierId dossier, String key, byte[] content) {
        return official.upload(
                "/api/dossiers/%s/documents?documentKey=%s&purpose=COMPONENT".formatted(dossier, key),
                "quet.pdf",
                content);
    }

    private JsonNode paper(DossierId dossier, String key) {
        return one(official.get("/api/dossiers/" + dossier).json().path("documents"), "key", key);
    }

    private String state(DossierId dossier, String key) {
        return one(digitization(dossier).path("papers"), "documentKey", key)
                .path("state")
                .asText();
    }

    private JsonNode file(DossierId dossier, String id) {
        return one(digitization(dossier).path("files"), "id", id);
    }

    private JsonNode digitization(DossierId dossier) {
        return official.get("/api/dossiers/" + dossier + "/digitization").json();
    }

    private static JsonNode one(JsonNode list, String name, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path(name).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
