package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.CorrectData;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.GivePapers;
import vn.motcua.paper.HandBackPapers;
import vn.motcua.paper.HandOverSheet;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.PrintControlSheet;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.paper.TakePapers;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/**
 * Phi địa giới: an extract of xã Tứ Kỳ's books is taken in at phường Hải Dương, where xã Thanh Quang helped to file it, and
 * fetched at xã Gia Lộc.
 */
@MotCuaTest
class OffTerritoryJourneyTest {

    private static final String RECEIVING = "hai-duong.desk-1";
    private static final String REVIEWER = "tu-ky.ho-tich";
    private static final String RETURNING = "gia-loc.desk-1";
    private static final List<String> STRANGERS =
            List.of("thanh-quang.desk-1", "thanh-quang.ho-tich", "trung-tam.desk-1", "gia-loc.ho-tich");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    Authorities authorities;

    @Autowired
    DossierRegister register;

    @Autowired
    ReceiptPaper receipts;

    @Autowired
    PrintControlSheet controlSheet;

    @Autowired
    GivePapers givePapers;

    @Autowired
    TakePapers takePapers;

    @Autowired
    HandBackPapers handBackPapers;

    @Autowired
    CorrectData correctData;

    @Autowired
    JdbcClient jdbc;

    Worker receiving;
    Worker returning;

    @BeforeEach
    void three_offices_open() {
        receiving = counter.worker(RECEIVING);
        returning = counter.worker(RETURNING);
    }

    @AfterEach
    void no_sheet_is_left() {
        jdbc.sql("delete from hand_over_paper").update();
        jdbc.sql("delete from hand_over_sheet").update();
    }

    @Test
    void taken_in_here_decided_there_and_fetched_at_a_third_place() {
        var dossier = counter.given(anExtract("2026-01-12T09:00"), receiving);
        assertThat(groupOf(dossier, Step.INTAKE)).isEqualTo("phuong-hai-duong.one-stop-desk");

        receiving.accepts(dossier);
        then.on(dossier).isWaitingAt(Step.REVIEW).hasCode("000\\.00\\.44\\..*").isDueAt("2026-01-12T17:00");
        assertThat(groupOf(dossier, Step.REVIEW)).isEqualTo("xa-tu-ky.specialist.ho-tich");
        assertThat(receipt(dossier))
                .contains(
                        "phường Hải Dương",
                        "Cơ quan có thẩm quyền giải quyết: Ủy ban nhân dân xã Tứ Kỳ",
                        "Trung tâm Phục vụ hành chính công xã Gia Lộc");

        signed(dossier);
        then.on(dossier).isWaitingAt(Step.RETURN).hasStatus(DossierStatus.PROCESSED);
        assertThat(groupOf(dossier, Step.RETURN)).isEqualTo("xa-gia-loc.one-stop-desk");
        assertThatThrownBy(() -> receiving.submits(
                        dossier, Step.RETURN, Map.of("returnedTo", "Nguyễn Văn An", "returnChannel", "DESK")))
                .as("it is fetched elsewhere")
                .isNotNull();
        returning.returns(dossier);

        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.RETURNED)
                .hasNotInHistory(EventKind.HANDED_OVER)
                .hasNotPassed("ServiceTask_OpenDossierDelay");
        assertThat(PdfReader.text(controlSheet.print(register.get(dossier)).orThrow()))
                .containsSubsequence(
                        "Trương Thị Mỹ Lệ", "Nguyễn Thị Diệu Thúy", "Lê Văn Phước", "Đoàn Thị Minh Phượng");
    }

    @Test
    void each_office_sees_what_is_its_own_and_the_others_see_nothing() {
        var dossier = counter.given(anExtract("2026-01-13T09:00"), receiving);
        receiving.accepts(dossier);

        assertThat(sees(RECEIVING, dossier)).isTrue();
        assertThat(sees(REVIEWER, dossier)).isTrue();
        assertThat(hands(RETURNING, dossier))
                .as("there is nothing to hand over yet")
                .isFalse();
        assertNothingFor(STRANGERS, dossier);
        assertThat(serves(RETURNING)).doesNotContain("xa-tu-ky");

        signed(dossier);
        assertThat(sees(RETURNING, dossier)).as("not the whole of it").isFalse();
        assertThat(hands(RETURNING, dossier)).isTrue();
        assertThat(hands(RECEIVING, dossier)).as("it sees how it goes").isTrue();
        assertNothingFor(STRANGERS, dossier);
        assertThat(serves(RETURNING)).contains("xa-tu-ky");

        var desk = http.browser(RETURNING);
        var task = returning.task(dossier, Step.RETURN.taskId()).getId();
        var tab = desk.get("/api/tasks/" + task + "/dossier");
        assertThat(tab.status()).as(tab.text()).isEqualTo(200);
        assertThat(tab.at("returningDesk")).contains("Gia Lộc");
        assertThat(tab.json().path("documents")).isEmpty();
        assertThat(tab.json().path("events")).isEmpty();
        assertThat(desk.get("/api/dossiers/" + dossier).status()).isEqualTo(404);
        assertThat(desk.get("/desk/dossiers/" + dossier).header("Location"))
                .endsWith("/desk/counter-returns/" + dossier);
        assertThat(desk.get("/desk/counter-returns/" + dossier).text()).contains("Nguyễn Gia Hưng", "Trả kết quả");
        assertThat(desk.get("/desk/uncollected").text()).contains(dossier.toString());
        assertThat(desk.form(
                                "/desk/dossiers",
                                Map.of("text", register.get(dossier).code().value()))
                        .text())
                .contains(dossier.toString());
        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/desk/counter-returns/" + dossier)
                        .status())
                .isEqualTo(404);

        returning.returns(dossier);
        assertThat(serves(RETURNING)).as("its work there is done").doesNotContain("xa-tu-ky");
    }

    @Test
    void the_papers_go_there_within_the_day_and_the_result_goes_on_within_another() {
        var dossier = counter.given(anExtract("2026-01-14T09:00"), receiving);
        receiving.accepts(dossier);
        var code = register.get(dossier).code().value();
        assertThat(sheetsOf(REVIEWER)).containsSubsequence("Cơ quan khác đang giữ", code, "phường Hải Dương");

        time.itIs("2026-01-14T10:00");
        var there = as(RECEIVING, () -> givePapers.give(List.of(dossier))).orThrow();
        assertThat(there.unitGroup()).isEqualTo("xa-tu-ky.specialist.ho-tich");
        assertThat(there.papers().get(0).dueAt()).isEqualTo("2026-01-14T10:00:00Z");
        as(REVIEWER, () -> takePapers.take(there.id(), Set.of(1))).orThrow();
        assertThat(then.on(dossier).detail(EventKind.PAPERS_GIVEN)).doesNotContainKey("Thời hạn chuyển");

        signed(dossier);
        assertThat(sheetsOf(RETURNING)).containsSubsequence("Cơ quan khác đang giữ", code, "xã Tứ Kỳ");
        var back = as(REVIEWER, () -> handBackPapers.give(List.of(dossier))).orThrow();
        assertThat(back.direction()).isEqualTo(HandOverSheet.Direction.TO_DESK);
        assertThat(back.takerGroup()).isEqualTo("xa-gia-loc.one-stop-desk");
        assertThat(back.papers().get(0).dueAt()).isEqualTo("2026-01-15T10:00:00Z");
        as(RETURNING, () -> takePapers.take(back.id(), Set.of(1))).orThrow();
        assertThat(sheetsOf(RETURNING)).as("it is there").doesNotContain(code);
    }

    @Test
    void late_papers_are_their_holders() {
        var dossier = counter.given(anExtract("2026-01-15T15:01"), receiving);
        receiving.accepts(dossier);
        time.itIs("2026-01-16T08:00");

        assertThat(sheetsOf(REVIEWER)).contains("Nơi đang giữ giao muộn");
        var sheet = as(RECEIVING, () -> givePapers.give(List.of(dossier))).orThrow();
        as(REVIEWER, () -> takePapers.take(sheet.id(), Set.of(1))).orThrow();
        assertThat(then.on(dossier).detail(EventKind.PAPERS_GIVEN))
                .containsEntry("Phải chuyển trước", "07:30 ngày 16/01/2026")
                .containsEntry("Thời hạn chuyển", "Chuyển muộn")
                .containsEntry("Nơi giữ đến lúc giao", "Trung tâm Phục vụ hành chính công phường Hải Dương");

        signed(dossier);
        time.itIs("2026-01-20T08:00");
        assertThat(sheetsOf(RETURNING)).contains("Nơi đang giữ giao muộn");
    }

    @Test
    void the_applicant_may_wish_another_place_until_there_is_a_result() {
        var dossier = counter.given(anExtract("2026-01-16T09:00"), receiving);
        receiving.accepts(dossier);
        time.itIs("2026-01-16T09:20");

        assertThat(refusal(correct(dossier, "cong-an-hung-yen")).message()).contains("trong tỉnh");
        correct(dossier, "phuong-hai-duong").orThrow();

        assertThat(then.on(dossier).row().returningAuthority().value()).isEqualTo("phuong-hai-duong");
        assertThat(then.on(dossier).detail(EventKind.DATA_CORRECTED)).containsEntry("Trường", "Nơi trả kết quả");
        assertThat(receipt(dossier))
                .contains("Bản thay thế lần 1", "Bộ phận một cửa")
                .doesNotContain("xã Gia Lộc");
        assertThat(http.browser(RECEIVING).get("/desk/dossiers/" + dossier).text())
                .contains("Nơi trả kết quả", "Trung tâm Phục vụ hành chính công xã Gia Lộc");
        signed(dossier);
        assertThat(groupOf(dossier, Step.RETURN)).isEqualTo("phuong-hai-duong.one-stop-desk");
        assertThat(refusal(correct(dossier, "xa-gia-loc")).kind()).isEqualTo(Refusal.Kind.WRONG_MOMENT);
    }

    @Test
    void a_desk_takes_nothing_else_in_from_beyond_its_territory() {
        time.itIs("2026-01-19T09:00");

        assertThatThrownBy(() -> receiving.registers(
                        aDossier().of("marital-status-certificate").decidedBy("xa-tu-ky")))
                .hasMessageContaining("không thuộc danh mục nhận không phụ thuộc địa giới");
        assertThatThrownBy(() -> receiving.registers(
                        aDossier().of("marital-status-certificate").fetchedAt("xa-gia-loc")))
                .hasMessageContaining("trả tại nơi tiếp nhận");
        assertThatThrownBy(() -> receiving.registers(anExtract(null).fetchedAt("cong-an-hung-yen")))
                .hasMessageContaining("trong tỉnh");
        assertThatThrownBy(() -> receiving.registers(anExtract(null).helpedBy("phuong-hai-duong")))
                .hasMessageContaining("để trống");
    }

    @Test
    void the_api_takes_it_in_and_its_desk_goes_on_at_once() {
        time.itIs("2026-01-20T09:00");
        var answer = http.script(RECEIVING)
                .post(
                        "/api/dossiers",
                        Map.of(
                                "procedure",
                                "civil-status-extract",
                                "competentAuthority",
                                "xa-tu-ky",
                                "assistingAuthority",
                                "xa-thanh-quang",
                                "returningAuthority",
                                "xa-gia-loc",
                                "channel",
                                "DESK",
                                "returnMode",
                                "DESK",
                                "filer",
                                Map.of("name", "Nguyễn Văn An", "identityNumber", "031090001234"),
                                "shownPapers",
                                List.of("declaration", "identity-paper")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.at("taskId"))
                .as("the desk sees its task within the same call")
                .isNotBlank();

        var view = http.script(RECEIVING).get("/api/dossiers/" + answer.at("id"));
        assertThat(view.at("competentAuthority")).isEqualTo("Ủy ban nhân dân xã Tứ Kỳ");
        assertThat(view.at("assistingAuthority")).contains("Thanh Quang");
        assertThat(view.at("returningDesk")).contains("Gia Lộc");
    }

    @Test
    void the_list_of_such_procedures_is_published() {
        var list = http.browser("hai-phong.supervisor").get("/desk/control/off-territory.csv");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text())
                .contains("2.000635", "Cấp bản sao trích lục hộ tịch", "Nhận không phụ thuộc địa giới trong tỉnh")
                .doesNotContain("Cấp giấy xác nhận tình trạng hôn nhân");
        assertThat(http.script(RECEIVING).get("/api/procedures?text=2.000635").text())
                .contains("PROVINCE");
        assertThat(http.browser(RECEIVING)
                        .get("/desk/intake/procedure?procedure=civil-status-extract")
                        .text())
                .contains(
                        "Nhận không phụ thuộc địa giới trong tỉnh", "Nơi hỗ trợ, nhập hộ", "Nơi trả kết quả tại quầy");
    }

    /** Null for now. */
    private static ADossier anExtract(String receivedAt) {
        var extract = aDossier()
                .of("civil-status-extract")
                .decidedBy("xa-tu-ky")
                .helpedBy("xa-thanh-quang")
                .fetchedAt("xa-gia-loc");
        return receivedAt == null ? extract : extract.receivedAt(receivedAt);
    }

    private void signed(DossierId dossier) {
        counter.worker(REVIEWER).reviews(dossier);
        counter.worker("tu-ky.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
    }

    private String groupOf(DossierId dossier, Step step) {
        return jdbc.sql("select group_id_ from act_ru_identitylink where task_id_ = ? and type_ = 'candidate'")
                .param(receiving.task(dossier, step.taskId()).getId())
                .query(String.class)
                .single();
    }

    private String receipt(DossierId dossier) {
        return PdfReader.text(receipts.print(register.get(dossier), Set.of()).orThrow());
    }

    private String sheetsOf(String official) {
        return http.browser(official).get("/desk/hand-over-sheets").text();
    }

    private boolean sees(String official, DossierId dossier) {
        return register.visibleTo(official(official), dossier) instanceof Outcome.Done;
    }

    private boolean hands(String official, DossierId dossier) {
        return register.visibleToReturn(official(official), dossier) instanceof Outcome.Done;
    }

    private void assertNothingFor(List<String> officials, DossierId dossier) {
        assertThat(officials).allSatisfy(official -> {
            assertThat(sees(official, dossier)).isFalse();
            assertThat(hands(official, dossier)).isFalse();
        });
    }

    private List<String> serves(String official) {
        return official(official).serves().stream().map(Object::toString).toList();
    }

    private Official official(String id) {
        return authorities.official(new OfficialId(id)).orElseThrow();
    }

    private Outcome<?> correct(DossierId dossier, String place) {
        return time.as(
                RECEIVING,
                () -> correctData.correct(
                        dossier,
                        Map.of("returnPlace", place),
                        new CorrectionGrounds("Người nộp đề nghị nhận ở nơi khác.", "Đơn đề nghị người nộp đã ký")));
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private <T> T as(String official, Supplier<T> work) {
        return time.as(official, work);
    }
}
