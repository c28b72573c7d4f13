package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;

/** Each way in which a result reaches its owner, or does not, and what becomes of it afterwards. */
@MotCuaTest
class ReturnedResultsJourneyTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String FILER_NUMBER = "031090001234";
    private static final AuthorityId TU_KY = new AuthorityId("xa-tu-ky");

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DossierRegister register;

    @Autowired
    RemindUncollected remind;

    @Autowired
    SerialForms forms;

    @Autowired
    ReceiveSerials receiveSerials;

    @Autowired
    IssueSerial issueSerial;

    @Autowired
    SpoilSerial spoilSerial;

    @Test
    void at_the_counter_a_number_that_differs_gets_nothing_and_the_right_one_gets_the_result() {
        var dossier = ready(ReturnMode.DESK);
        counter.worker(DESK).claims(dossier, Step.RETURN);
        var desk = http.browser(DESK);
        assertThat(desk.get("/desk/counter-returns/" + dossier).text())
                .contains("Trả kết quả tại quầy", "0310•••••234");
        assertThat(give(desk, dossier, "FILER", FILER_NUMBER).text()).contains("Chưa có ảnh phiếu ký nhận");
        assertThat(desk.upload(
                                "/api/dossiers/" + dossier + "/documents?documentKey=return-slip&purpose=RETURN_SLIP",
                                "phieu.pdf",
                                Scans.pdf())
                        .status())
                .isEqualTo(201);

        var wrong = give(desk, dossier, "FILER", "031090009999");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("không khớp số đã đăng ký của người nộp hồ sơ");
        assertThat(give(desk, dossier, "AUTHORISED", "030085000111").text()).contains("giấy ủy quyền");
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasNotInHistory(EventKind.RECEIVER_CHECKED);
        assertThat(give(http.browser("gia-loc.desk-1"), dossier, "FILER", FILER_NUMBER)
                        .status())
                .isIn(403, 404);

        var right = give(desk, dossier, "FILER", "031 090 001 234");
        assertThat(right.status()).as(right.text()).isEqualTo(204);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasInHistory(EventKind.RECEIVER_CHECKED, EventKind.RETURNED);
        assertThat(then.on(dossier).detail(EventKind.RECEIVER_CHECKED))
                .containsEntry("Giấy tờ tùy thân", "Khớp số đã đăng ký")
                .containsEntry("Giấy hẹn", "Mất giấy hẹn trả, đã viết cam kết");
    }

    @Test
    void tasklists_own_form_hands_nothing_over_that_was_not_checked() {
        var dossier = ready(ReturnMode.DESK);
        var desk = counter.worker(DESK);
        assertThatThrownBy(() -> desk.submits(
                        dossier, Step.RETURN, Map.of("returnedTo", "Nguyễn Văn An", "returnChannel", "DESK")))
                .hasMessageContaining("Chưa kiểm tra người đến nhận")
                .hasMessageContaining("Trả tại quầy");
        assertThatThrownBy(() -> desk.submits(
                        dossier, Step.RETURN, Map.of("returnedTo", "Nguyễn Văn An", "returnChannel", "ELECTRONIC")))
                .hasMessageContaining("đăng ký nhận kết quả tại quầy");
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .hasNotInHistory(EventKind.RETURNED, EventKind.RECEIVER_CHECKED, EventKind.RESULT_LINKED);

        desk.submits(
                dossier,
                Step.RETURN,
                Map.of(
                        "returnedTo", "Nguyễn Văn An",
                        "returnChannel", "ELECTRONIC",
                        "note", "Người nộp gọi điện đề nghị nhận bản điện tử."));
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasInHistory(EventKind.RESULT_LINKED);
    }

    @Test
    void whoever_brings_a_written_authority_gets_it_and_the_originals_are_accounted_for() {
        var dossier = counter.signed(aDossier().receivedAt("2026-01-13T09:20").returnedBy(ReturnMode.DESK));
        counter.worker(DESK).uploads(dossier, "birth-notice");
        var desk = http.browser(DESK);
        assertThat(desk.get("/desk/counter-returns/" + dossier).text())
                .contains("Giấy ủy quyền: số, ngày, nơi chứng thực", "Bản gốc trả lại cùng kết quả");
        counter.worker(DESK).uploadsSlip(dossier);
        var taker = new HashMap<String, Object>(Map.of(
                "receiver", "AUTHORISED",
                "name", "Lê Thị Thay",
                "identityNumber", "001190000009",
                "authorityPaper", "Số 15, ngày 12/01/2026, UBND xã Thanh Quang chứng thực",
                "receipt", "BROUGHT"));
        var kept = desk.post("/api/dossiers/" + dossier + "/counter-return", taker);
        assertThat(kept.status()).isEqualTo(400);
        assertThat(kept.text()).contains("bản gốc chưa trả");

        taker.put("originals", Map.of("birth-notice", true));
        var given = desk.post("/api/dossiers/" + dossier + "/counter-return", taker);
        assertThat(given.status()).as(given.text()).isEqualTo(204);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
        assertThat(then.on(dossier).detail(EventKind.RECEIVER_CHECKED))
                .containsEntry("Người đến nhận", "Người được ủy quyền đến nhận")
                .containsEntry("Giấy ủy quyền", "Số 15, ngày 12/01/2026, UBND xã Thanh Quang chứng thực")
                .containsValue("Đã trả bản gốc");
        assertThat(then.on(dossier).detail(EventKind.RETURNED)).containsEntry("Người nhận", "Lê Thị Thay");
    }

    @Test
    void a_result_nobody_fetches_is_reminded_so_often_and_then_listed_for_the_archive_but_stays_open() {
        var dossier = ready(ReturnMode.DESK);
        office.itIs("2026-01-19T08:00");
        remind.remind(dossier);
        then.on(dossier).hasNotInHistory(EventKind.RESULT_REMINDED);
        office.itIs("2026-01-28T08:00");
        remind.remind(dossier);
        remind.remind(dossier);
        assertThat(then.on(dossier).told(EventKind.RESULT_REMINDED)).isEqualTo(1);
        assertThat(http.browser(DESK).get("/desk/uncollected").text())
                .contains(register.get(dossier).code().value(), "15 ngày", "1 lần");
        assertThat(http.browser("gia-loc.desk-1").get("/desk/uncollected").text())
                .doesNotContain(register.get(dossier).code().value());

        office.itIs("2027-01-13T08:00");
        remind.remind(dossier);
        remind.remind(dossier);
        assertThat(then.on(dossier).told(EventKind.RESULT_UNCOLLECTED)).isEqualTo(1);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).isWaitingAt(Step.RETURN);
        assertThat(http.browser(DESK).get("/desk/uncollected").text()).contains("Danh sách lưu trữ");
        counter.worker(DESK).returns(dossier);
        then.on(dossier).hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void an_electronic_result_is_fetched_by_a_link_that_asks_who_it_is_keeps_each_read_and_ends() {
        var dossier = ready(ReturnMode.ELECTRONIC);
        counter.worker(DESK)
                .submits(dossier, Step.RETURN, Map.of("returnedTo", "Nguyễn Văn An", "returnChannel", "ELECTRONIC"));
        then.on(dossier).hasInHistory(EventKind.RETURNED, EventKind.RESULT_LINKED);
        var token = jdbc.sql("select token from result_link where dossier_id = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
        assertThat(then.on(dossier).detail(EventKind.RESULT_LINKED).toString()).doesNotContain(token);

        var citizen = http.nobody();
        assertThat(citizen.get("/result/" + token).text())
                .contains("Bốn số cuối")
                .doesNotContain("Nguyễn Văn An");
        assertThat(citizen.form("/result/" + token, Map.of("digits", "0000")).text())
                .contains("Bốn số cuối không đúng");
        var file = citizen.form("/result/" + token, Map.of("digits", "1234"));
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(then.on(dossier).told(EventKind.RESULT_READ)).isEqualTo(1);
        assertThat(http.browser(DESK).get("/desk/results/" + dossier).text()).contains("Đường tải đã gửi", "1 lần");
        assertThat(citizen.get("/result/" + "B".repeat(32)).status()).isEqualTo(404);

        office.itIs("2026-03-13T08:00");
        assertThat(citizen.get("/result/" + token).text()).contains("Đường tải đã hết hạn");
        assertThat(citizen.form("/result/" + token, Map.of("digits", "1234")).status())
                .isEqualTo(409);
    }

    @Test
    void a_result_with_an_error_is_replaced_by_a_leader_and_the_old_one_says_so() {
        var dossier = ready(ReturnMode.DESK);
        var page = "/desk/results/" + dossier;
        var chairman = http.browser("thanh-quang.chairman");
        assertThat(chairman.get(page).text()).contains("Đang có giá trị", "Cấp lại");
        assertThat(http.browser(DESK)
                        .form(page + "/revoke", Map.of("reason", "Sai tên chủ hồ sơ"))
                        .status())
                .isEqualTo(403);
        assertThat(http.browser("gia-loc.chairman").get(page).status()).isIn(403, 404);
        var old = token(dossier, true);

        var replaced = chairman.upload(
                page
                        + "/replace?reason=Sai%20ng%C3%A0y%20sinh%20c%E1%BB%A7a%20ch%E1%BB%A7&number=126%2F2026&day=2026-01-13",
                "moi.pdf",
                ArchiveFile.result());
        assertThat(replaced.status()).as(replaced.text()).isEqualTo(200);
        assertThat(replaced.text()).contains("Đã cấp kết quả số 126/2026", "Đã được thay bằng kết quả khác");
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasInHistory(EventKind.RESULT_REPLACED);
        var nobody = http.nobody();
        assertThat(nobody.get("/verify/" + old).text())
                .contains("Đã được thay thế", "số 126/2026")
                .doesNotContain("ngày sinh");
        var next = token(dossier, false);
        assertThat(nobody.get("/verify/" + next).text()).contains("Đang có giá trị", "126/2026");

        assertThat(chairman.form(page + "/revoke", Map.of("reason", "ngắn")).status())
                .isEqualTo(422);
        assertThat(chairman.form(page + "/revoke", Map.of("reason", "Cấp không đúng thẩm quyền"))
                        .text())
                .contains("Đã thu hồi, hủy bỏ kết quả số 126/2026");
        assertThat(nobody.get("/verify/" + next).text()).contains("Đã bị thu hồi, hủy bỏ");
        then.on(dossier).hasInHistory(EventKind.RESULT_REVOKED);
    }

    @Test
    void forms_always_add_up_and_a_birth_certificate_needs_one_where_a_stock_is_kept() {
        var dossiers = IntStream.range(0, 5).mapToObj(any -> birthAtTuKy()).toList();
        var first = dossiers.get(0);
        counter.worker("tu-ky.chairman").uploadsResult(first);
        office.doAs("tu-ky.ho-tich", () -> {
            receiveSerials
                    .receive(TU_KY, SerialKind.BIRTH_CERTIFICATE, "TK 000101", "TK 000120", "Phiếu giao 01, 05/01/2026")
                    .orThrow();
            assertThat(receiveSerials.receive(
                            TU_KY, SerialKind.BIRTH_CERTIFICATE, "TK 000120", "TK 000130", "Phiếu giao 02"))
                    .isInstanceOf(Outcome.Refused.class);
        });
        var chairman = http.browser("tu-ky.chairman");
        assertThat(sign(chairman, first)).contains("Chưa ghi số phôi Giấy khai sinh");
        var page = http.browser("tu-ky.ho-tich")
                .form(
                        "/desk/serials/issue",
                        Map.of("code", register.get(first).code().value(), "serial", "tk 000101"));
        assertThat(page.text()).contains("Đã ghi phôi TK 000101");
        assertThat(sign(chairman, first)).isEmpty();
        then.on(first).hasStatus(DossierStatus.PROCESSED).hasInHistory(EventKind.SERIAL_ISSUED);
        var results = "/desk/results/" + first;
        var without = chairman.upload(anew(results, ""), "moi.pdf", ArchiveFile.result());
        assertThat(without.status()).as("which form is under the new one?").isEqualTo(422);
        assertThat(without.text()).contains("Số phôi gồm phần chữ", "Số phôi mới");
        assertThat(chairman.upload(anew(results, "TK%20000101"), "moi.pdf", ArchiveFile.result())
                        .text())
                .contains("Phôi này đã dùng");
        assertThat(chairman.upload(anew(results, "TK%20000102"), "moi.pdf", ArchiveFile.result())
                        .text())
                .contains("Đã cấp kết quả số 02/KS");
        assertThat(forms.usedFor(first)).map(Serial::label).contains("TK 000102");
        then.on(first).hasInHistory(EventKind.SERIAL_SPOILED);
        assertThat(forms.stocks(Set.of(TU_KY)).get(0))
                .extracting(SerialForms.Stock::issued, SerialForms.Stock::spoiled, SerialForms.Stock::left)
                .containsExactly(1L, 1L, 18L);
        assertThat(http.browser("thanh-quang.ho-tich")
                        .form(
                                "/desk/serials",
                                Map.of(
                                        "authority", "xa-tu-ky",
                                        "kind", "BIRTH_CERTIFICATE",
                                        "first", "X 1",
                                        "last", "X 2",
                                        "document", "x"))
                        .status())
                .isEqualTo(403);

        var random = new Random(7);
        var done = new HashMap<String, Integer>();
        for (int turn = 0; turn < 120; turn++) {
            var serial = "TK %06d".formatted(101 + random.nextInt(22));
            var dossier = dossiers.get(1 + random.nextInt(dossiers.size() - 1));
            var spoils = random.nextBoolean();
            var outcome = office.as(
                    "tu-ky.ho-tich",
                    () -> spoils
                            ? spoilSerial.spoil(
                                    TU_KY, SerialKind.BIRTH_CERTIFICATE, serial, "In lệch dòng", "Biên bản 01")
                            : issueSerial.issue(register.get(dossier), serial));
            done.merge((spoils ? "spoil" : "issue") + (outcome instanceof Outcome.Done<?>), 1, Integer::sum);
            var stock = forms.stocks(Set.of(TU_KY)).get(0);
            assertThat(stock.issued() + stock.spoiled() + stock.left())
                    .isEqualTo(stock.received())
                    .isEqualTo(20);
            assertThat(stock.left()).isBetween(0L, 20L);
        }
        assertThat(done).as("each was done and refused").hasSize(4);
        assertThat(forms.usedFor(first))
                .as("under a signed result it is not spoiled")
                .isPresent();
    }

    private static String anew(String results, String serial) {
        return "%s/replace?reason=Sai%%20th%%C3%%B4ng%%20tin%%20con&number=02%%2FKS&day=2026-01-13&serial=%s"
                .formatted(results, serial);
    }

    private DossierId birthAtTuKy() {
        var desk = counter.worker("tu-ky.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2026-01-13T08:30"), desk);
        desk.accepts(dossier);
        counter.worker("tu-ky.ho-tich").reviews(dossier);
        return dossier;
    }

    private String sign(Caller chairman, DossierId dossier) {
        var task = counter.worker("tu-ky.chairman")
                .task(dossier, Step.SIGNING.taskId())
                .getId();
        chairman.post("/api/signings/" + task + "/result", Map.of());
        return chairman
                .post(
                        "/api/signings",
                        Map.of(
                                "signatures",
                                List.of(Map.of("taskId", task, "resultNumber", "01/KS", "resultDate", "2026-01-13"))))
                .json()
                .path("failed")
                .findValuesAsText("reason")
                .stream()
                .findFirst()
                .orElse("");
    }

    private DossierId ready(ReturnMode mode) {
        return counter.signed(aDossier()
                .of("marital-status-certificate")
                .receivedAt("2026-01-13T09:00")
                .returnedBy(mode));
    }

    private static Caller.Answer give(Caller caller, DossierId dossier, String receiver, String number) {
        return caller.post(
                "/api/dossiers/" + dossier + "/counter-return",
                Map.of(
                        "receiver",
                        receiver,
                        "identityNumber",
                        number,
                        "receipt",
                        "LOST",
                        "lostStatement",
                        "Tôi làm mất giấy hẹn và chịu trách nhiệm"));
    }

    private String token(DossierId dossier, boolean first) {
        return jdbc.sql("select token from issued_result where dossier_id = ? and (replaces is null) = ?")
                .params(dossier.value(), first)
                .query(String.class)
                .single();
    }
}
