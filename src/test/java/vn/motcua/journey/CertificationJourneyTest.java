package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.certification.CertificationFee;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Copies are certified while their owner waits: taken in by one line, signed many at once, given back the same day. */
@MotCuaTest
class CertificationJourneyTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String CHAIRMAN = "thanh-quang.chairman";
    private static final String LINE = "/desk/certifications";
    private static final String SIGNATURES = "/api/certifications/signatures";
    private static final String RETURNS = "/api/certifications/returns";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    DossierRegister register;

    @Autowired
    IntakeNoteRows notes;

    @Autowired
    CertificationFee fees;

    @Autowired
    HistoryService history;

    private Caller desk;
    private Caller chairman;

    @BeforeEach
    void it_is_monday_morning() {
        office.itIs("2026-01-12T09:00");
        desk = http.browser(DESK);
        chairman = http.browser(CHAIRMAN);
    }

    @Test
    void what_one_line_takes_in_is_signed_with_others_by_one_pin_and_given_back_the_same_day() {
        var first = taken("Lê Thị Sao", "031190004401", "Học bạ THPT", 6, 2);
        var second = taken("Trần Văn Bản", "031190004402", "Bằng tốt nghiệp THPT", 1, 3);

        then.on(first)
                .isWaitingAt(Step.SIGNING)
                .hasPassedInOrder("UserTask_Intake", "UserTask_Review")
                .hasHistory(
                        EventKind.REGISTERED,
                        EventKind.INTAKE_NOTED,
                        EventKind.ACCEPTED,
                        EventKind.PROCESSING_STARTED,
                        EventKind.REVIEWED)
                .latestEventIsBy("Nguyễn Thị Ngọc Ánh");
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(
                                then.instance(first, "copy-certification").getId())
                        .finished()
                        .list())
                .as("each step is on record as done by whoever did it")
                .hasSize(2)
                .extracting(HistoricTaskInstance::getAssignee)
                .containsOnly(DESK);
        assertThat(notes.of(first).amounts()).containsExactly(Map.entry("copy", 16_000L));
        assertThat(then.on(first).detail(EventKind.INTAKE_NOTED).get("Phí, lệ phí"))
                .endsWith("16.000 đồng");

        var signed = sign(List.of(task(first), task(second)), http.pin(CHAIRMAN));

        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().path("failed")).as(signed.text()).isEmpty();
        var numbers = signed.json().path("signed").findValuesAsText("number").stream()
                .map(number -> Integer.parseInt(number.replaceAll("\\D.*", "")))
                .toList();
        assertThat(numbers.get(1)).as("no number is left out").isEqualTo(numbers.get(0) + 1);
        for (var dossier : List.of(first, second)) {
            then.on(dossier).hasStatus(DossierStatus.PROCESSED);
            office.letDueJobsRun(dossier);
            counter.worker(DESK).returns(dossier);
            then.on(dossier)
                    .hasEnded()
                    .hasStatus(DossierStatus.RETURNED)
                    .hasNotPassed("ServiceTask_OpenReviewDelay")
                    .hasNotPassed("ServiceTask_OpenSigningDelay");
        }
        var number = register.get(first).resultNumber();
        assertThat(desk.get(LINE + "/book?year=2026").text()).contains(number, "Lê Thị Sao", "Học bạ THPT");
        assertThat(new String(desk.bytes(LINE + "/book/xa-thanh-quang/2026.csv"), StandardCharsets.UTF_8))
                .contains("\"" + number + "\"", "\"16000\"");
    }

    @Test
    void the_fee_goes_down_from_the_third_page_and_no_copy_costs_more_than_the_most() {
        var day = office.now().atZone(Vietnam.ZONE).toLocalDate();
        assertThat(fees.of(1, 1, day)).isEqualTo(2_000);
        assertThat(fees.of(2, 1, day)).isEqualTo(4_000);
        assertThat(fees.of(3, 1, day)).isEqualTo(5_000);
        assertThat(fees.of(10, 5, day)).isEqualTo(60_000);
        assertThat(fees.of(198, 1, day)).isEqualTo(200_000);
        assertThat(fees.of(500, 2, day)).isEqualTo(400_000);
        assertThat(desk.get(LINE + "/fee?pages=10&copies=5").text()).contains("60.000 đồng");
        assertThat(desk.get(LINE + "/fee?pages=&copies=5").text()).contains("Chưa đủ số");
    }

    @Test
    void what_comes_after_three_is_due_on_the_next_working_day_and_much_work_two_days_later() {
        var morning = taken("Vũ Văn Sớm", "031190004411", "Căn cước", 1, 1);
        office.itIs("2026-01-16T15:20");
        var friday = taken("Vũ Văn Muộn", "031190004412", "Căn cước", 1, 1);
        office.itIs("2026-01-12T09:30");
        var much = DossierId.next();
        var line = line(much, "Vũ Văn Nhiều", "031190004413", "Hồ sơ dự thầu", "120", "10");
        line.put("caseKey", "extended");
        assertThat(desk.form(LINE, line).status()).isEqualTo(200);

        assertThat(dueDay(morning)).isEqualTo("2026-01-12");
        assertThat(dueDay(friday)).isEqualTo("2026-01-19");
        assertThat(dueDay(much)).isEqualTo("2026-01-14");
    }

    @Test
    void a_second_press_of_enter_is_the_same_dossier_also_when_both_arrive_at_once() {
        var id = DossierId.next();
        var line = line(id, "Phạm Văn Hai", "031190004421", "Giấy khai sinh", "1", "1");
        Runnable press =
                () -> assertThat(http.browser(DESK).form(LINE, line).status()).isEqualTo(200);

        var pressed = AtOnce.told(press, press);

        assertThat(pressed.one()).isNull();
        assertThat(pressed.other()).isNull();
        assertThat(desk.form(LINE, line).status()).isEqualTo(200);
        assertThat(then.on(id).told(EventKind.ACCEPTED)).isOne();
        assertThat(desk.get(LINE).text().split("Phạm Văn Hai", -1)).hasSize(2);
    }

    @Test
    void a_line_with_mistakes_says_so_beside_each_field_and_takes_nothing_in() {
        var id = DossierId.next();
        var refused = desk.form(LINE, line(id, " ", "12", "", "0", "hai"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("HX-Reswap"))
                .as("the line stays as it was typed")
                .isEqualTo("none");
        assertThat(refused.text())
                .contains(
                        "Chưa nhập họ và tên",
                        "Căn cước 12 số",
                        "Chưa nhập loại giấy tờ.",
                        "Ghi một số từ 1 đến 2000.",
                        "Ghi một số từ 1 đến 500.");
        assertThat(register.find(id)).isEmpty();
    }

    @Test
    void one_person_brings_many_papers_but_the_same_one_twice_needs_a_reason() {
        taken("Đỗ Thị Lặp", "031190004431", "Bằng lái xe", 1, 1);
        taken("Đỗ Thị Lặp", "031190004431", "Giấy khai sinh", 1, 1);
        var again = line(DossierId.next(), "Đỗ Thị Lặp", "031190004431", "bằng lái xe", "1", "1");

        assertThat(desk.form(LINE, again).text()).contains("error-duplicateReason", "đã yêu cầu chứng thực");
        again.put("duplicateReason", "Cần thêm một bản để nộp trường");
        assertThat(desk.form(LINE, again).status()).isEqualTo(200);
    }

    @Test
    void a_wrong_pin_signs_nothing_and_what_cannot_be_signed_takes_no_number() {
        var first = taken("Ngô Thị Pin", "031190004441", "Hộ chiếu", 2, 1);
        var other = taken("Ngô Văn Pin", "031190004442", "Hộ chiếu", 2, 1);

        assertThat(sign(List.of(task(first)), "no-pin").status()).isEqualTo(422);
        then.on(first).hasStatus(DossierStatus.PROCESSING);

        var tasks = List.of(task(first), "no-such-task", task(other));
        var result = sign(tasks, http.pin(CHAIRMAN));
        assertThat(result.json().path("failed").findValuesAsText("taskId")).containsExactly("no-such-task");
        var numbers = result.json().path("signed").findValuesAsText("number");
        assertThat(number(numbers.get(1))).isEqualTo(number(numbers.get(0)) + 1);
    }

    @Test
    void the_ordinary_intake_takes_none_and_says_where() {
        var page = desk.get("/desk/intake/procedure?procedure=copy-certification");
        assertThat(page.text())
                .contains("nhận ở trang", "href=\"/desk/certifications\"")
                .doesNotContain("id=\"accept\"");
        var before = dossiers();

        var sent = desk.post(
                "/api/dossiers",
                Map.of(
                        "procedure", "copy-certification",
                        "channel", "DESK",
                        "returnMode", "DESK",
                        "filer", Map.of("name", "Trần Thị Nhầm Trang", "identityNumber", "031190004452")));

        assertThat(sent.status()).as(sent.text()).isEqualTo(422);
        assertThat(sent.text()).contains("nhận ở trang «Chứng thực»", "phí tính theo số trang");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void who_waited_is_handed_the_copies_without_receipt_or_slip_many_at_once() {
        var first = signed("Cao Thị Chờ", "031190004461");
        var second = signed("Cao Văn Chờ", "031190004462");
        assertThat(desk.get(LINE).text())
                .contains("data-dossier=\"" + first, "data-dossier=\"" + second, "Người khác nhận");

        var given = give(first, second);

        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.json().path("failed")).as(given.text()).isEmpty();
        for (var dossier : List.of(first, second)) {
            then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
            assertThat(then.on(dossier).detail(EventKind.RECEIVER_CHECKED))
                    .containsEntry("Người đến nhận", "Người nộp hồ sơ")
                    .containsEntry("Giấy tờ tùy thân", "Đã xem khi nhận hồ sơ, người nộp chờ tại quầy")
                    .containsEntry("Giấy hẹn", "Trả ngay, không phát giấy hẹn");
        }
        assertThat(desk.get(LINE).text()).doesNotContain("data-dossier=\"" + first, "data-dossier=\"" + second);
    }

    @Test
    void what_was_given_is_not_given_again_and_what_is_not_signed_or_no_certification_is_named() {
        var given = signed("Lâm Thị Rồi", "031190004471");
        give(given);
        var unsigned = taken("Lâm Văn Chưa", "031190004472", "Căn cước", 1, 1);
        var other = counter.signed(ADossier.aDossier().receivedAt("2026-01-12T09:20"));

        var tried = give(given, unsigned, other);

        assertThat(tried.json().path("returned")).as(tried.text()).isEmpty();
        assertThat(tried.json().path("failed").findValuesAsText("dossier"))
                .containsExactlyInAnyOrder(given.toString(), unsigned.toString(), other.toString());
        assertThat(tried.json().path("failed").findValuesAsText("reason"))
                .anyMatch(reason -> reason.contains("không có kết quả đang chờ trả"))
                .anyMatch(reason -> reason.contains("Không phải yêu cầu chứng thực"));
        then.on(unsigned).hasStatus(DossierStatus.PROCESSING);
        assertThat(then.on(given).told(EventKind.RECEIVER_CHECKED)).isOne();
    }

    @Test
    void somebody_else_who_comes_shows_their_authority_and_signs_no_slip_either() {
        var dossier = signed("Mai Thị Nhờ", "031190004481");
        var page = desk.get("/desk/counter-returns/" + dossier).text();
        assertThat(page).contains("Trả ngay, không phát giấy hẹn");
        var found = new HashMap<String, Object>(Map.of(
                "receiver",
                "AUTHORISED",
                "name",
                "Mai Văn Hộ",
                "identityNumber",
                "031090004482",
                "receipt",
                "NOT_ISSUED"));

        assertThat(desk.post("/api/dossiers/" + dossier + "/counter-return", found)
                        .text())
                .contains("authorityPaper")
                .doesNotContain("slip");
        found.put("authorityPaper", "Số 12, ngày 12/01/2026, UBND xã Thanh Quang");
        assertThat(desk.post("/api/dossiers/" + dossier + "/counter-return", found)
                        .status())
                .isEqualTo(204);

        then.on(dossier).hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void another_desk_hands_none_of_it_over() {
        var dossier = signed("Bùi Văn Riêng", "031190004491");
        var stranger = http.browser("gia-loc.desk-1");

        var tried = stranger.post(RETURNS, Map.of("dossiers", List.of(dossier.toString())));

        assertThat(tried.json().path("returned")).isEmpty();
        assertThat(tried.text()).contains("Không phải yêu cầu chứng thực").doesNotContain("Bùi Văn Riêng");
        assertThat(stranger.get(LINE).text()).doesNotContain("Bùi Văn Riêng");
        assertThat(chairman.post(RETURNS, Map.of("dossiers", List.of(dossier.toString())))
                        .status())
                .isEqualTo(403);
        assertThat(desk.post(RETURNS, Map.of("dossiers", List.of())).text()).contains("Chưa chọn yêu cầu nào.");
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
    }

    private DossierId signed(String name, String number) {
        var dossier = taken(name, number, "Học bạ THPT", 2, 1);
        assertThat(sign(List.of(task(dossier)), http.pin(CHAIRMAN)).json().path("signed"))
                .hasSize(1);
        office.letDueJobsRun(dossier);
        return dossier;
    }

    private Answer give(DossierId... dossiers) {
        return desk.post(
                RETURNS,
                Map.of("dossiers", Stream.of(dossiers).map(DossierId::toString).toList()));
    }

    private int dossiers() {
        return jdbc.sql("select count(*) from dossier where procedure_key = 'copy-certification'")
                .query(Integer.class)
                .single();
    }

    @Test
    void another_authority_sees_and_signs_nothing_of_it() {
        var dossier = taken("Bùi Thị Riêng", "031190004451", "Sổ hộ khẩu", 3, 1);
        var stranger = http.browser("gia-loc.desk-1");
        var leader = http.browser("gia-loc.chairman");

        assertThat(stranger.get(LINE).text()).doesNotContain("Bùi Thị Riêng");
        assertThat(leader.get(LINE + "/signing").text()).doesNotContain("Bùi Thị Riêng");
        assertThat(chairman.get(LINE + "/signing").text()).contains("Bùi Thị Riêng");
        assertThat(stranger.get(LINE + "/book/xa-thanh-quang/2026.csv").status())
                .isEqualTo(404);
        var line = line(dossier, "Bùi Thị Riêng", "031190004451", "Sổ hộ khẩu", "3", "1");
        assertThat(stranger.form(LINE, line).text()).doesNotContain("Bùi Thị Riêng");
        var tried =
                leader.post(SIGNATURES, Map.of("taskIds", List.of(task(dossier)), "pin", http.pin("gia-loc.chairman")));
        assertThat(tried.json().path("signed")).isEmpty();
        assertThat(tried.json().path("failed")).hasSize(1);
        for (var post : List.of("thanh-quang.ho-tich", "thanh-quang.chairman")) {
            assertThat(http.browser(post).get(LINE).status()).isEqualTo(403);
        }
        assertThat(desk.get(LINE + "/signing").status()).isEqualTo(403);
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);
    }

    private DossierId taken(String name, String number, String kind, int pages, int copies) {
        var id = DossierId.next();
        var answer = desk.form(LINE, line(id, name, number, kind, String.valueOf(pages), String.valueOf(copies)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("Đã nhận hồ sơ", name, "Chờ ký");
        return id;
    }

    private static Map<String, String> line(
            DossierId id, String name, String number, String kind, String pages, String copies) {
        return new HashMap<>(Map.of(
                "id", id.toString(),
                "filer.name", name,
                "filer.identityNumber", number,
                "paperKind", kind,
                "pages", pages,
                "copies", copies,
                "caseKey", "ordinary"));
    }

    private Answer sign(List<String> tasks, String pin) {
        return chairman.post(SIGNATURES, Map.of("taskIds", tasks, "pin", pin));
    }

    private String task(DossierId dossier) {
        return counter.worker(CHAIRMAN).task(dossier, Step.SIGNING.taskId()).getId();
    }

    private static int number(String symbol) {
        return Integer.parseInt(symbol.replaceAll("\\D.*", ""));
    }

    private String dueDay(DossierId dossier) {
        return register.get(dossier).dueAt().atZone(Vietnam.ZONE).toLocalDate().toString();
    }
}
