package vn.motcua.desk;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.FollowLeave;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Somebody is away in xã Thanh Quang: the work goes on with others, and comes back by itself. */
@MotCuaTest
class LeaveJourneyTest {

    private static final String PAGE = "/desk/leave/xa-thanh-quang";
    private static final String SPECIALIST = "thanh-quang.ho-tich";
    private static final String COLLEAGUE = "thanh-quang.dia-chinh";
    private static final String CHAIRMAN = "thanh-quang.chairman";
    private static final String DEPUTY = "thanh-quang.deputy";

    @Autowired
    Certificates certificates;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FollowLeave followLeave;

    @Autowired
    WorkRecords records;

    @Autowired
    DossierEvents events;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    MoveWork moveWork;

    @Autowired
    GoOnMoving goOnMoving;

    @Autowired
    LeaveMoves moves;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void it_is_thursday() {
        time.itIs("2026-11-19T08:30");
    }

    @AfterEach
    void everybody_is_back() {
        jdbc.sql("delete from leave_move").update();
        jdbc.sql("delete from official_leave").update();
        jdbc.sql("delete from delegation where source = 'Giấy ủy quyền thử'").update();
        time.itIs(time.now().plusSeconds(60));
        followLeave.follow();
    }

    @Test
    void a_stand_in_begins_and_ends_by_themselves() {
        var before = certificates.accepted("2026-11-19T08:00");
        var held = certificates.accepted("2026-11-19T08:05");
        enters(CHAIRMAN, leave("from", "2026-11-20", "until", "2026-11-20"));
        var colleague = counter.worker(COLLEAGUE);

        time.itIs("2026-11-19T23:59:00");
        mayNot(colleague, before);

        time.itIs("2026-11-20T00:00:30");
        colleague.reviews(before).claims(held, Step.REVIEW);
        assertThat(workers(before)).containsExactly(COLLEAGUE);
        assertThat(events.latest(before, EventKind.REVIEWED).orElseThrow().official())
                .isEqualTo("Hoàng Đình Trường");
        assertThat(http.browser(SPECIALIST).get("/desk/dossiers").text())
                .contains("đang nghỉ đến hết 20/11/2026", "Hoàng Đình Trường");
        assertThat(http.browser(SPECIALIST).get("/api/me").at("leave")).contains("Hoàng Đình Trường");
        assertThat(http.browser(COLLEAGUE).get("/api/me").at("leave")).contains("thay Phạm Thị Bích Liên");

        time.itIs("2026-11-21T00:00:40");
        followLeave.follow();
        assertThat(then.on(held).task(Step.REVIEW).getAssignee())
                .as("given back to whose work it is")
                .isNull();
        mayNot(colleague, held);
        counter.worker(SPECIALIST).claims(held, Step.REVIEW);
        assertThat(http.browser(SPECIALIST).get("/api/me").at("leave")).isNull();
    }

    @Test
    void a_leave_ended_early_ends_the_stand_in_within_a_minute() {
        var dossier = certificates.accepted("2026-11-19T08:00");
        enters(CHAIRMAN, leave("until", "2026-11-30"));
        time.itIs("2026-11-19T08:31:30");
        counter.worker(COLLEAGUE).claims(dossier, Step.REVIEW);

        var answer = sends(CHAIRMAN, PAGE + "/" + onlyLeave() + "/end", Map.of("endReason", "Đi làm lại"));

        assertThat(answer.text()).contains("Đã chấm dứt lịch nghỉ", "Nguyễn Hữu Thọ chấm dứt lúc", "Đi làm lại");
        time.itIs("2026-11-19T08:32:30");
        followLeave.follow();
        mayNot(counter.worker(COLLEAGUE), dossier);
        assertThat(http.browser("thanh-quang.controller").get("/desk/leave").text())
                .contains("Đã hết", "Phạm Thị Bích Liên")
                .doesNotContain("Ghi lịch nghỉ</strong>");
    }

    @Test
    void whoever_reviewed_does_not_sign_even_as_a_leader_s_stand_in_and_signs_nothing_without_a_delegation() {
        var own = certificates.accepted("2026-11-19T08:00");
        var other = certificates.accepted("2026-11-19T08:05");
        refuses(DEPUTY, leave("officialId", CHAIRMAN, "standIn", SPECIALIST), "Thay lãnh đạo phải là lãnh đạo khác");
        delegates(SPECIALIST);
        enters(DEPUTY, leave("officialId", CHAIRMAN, "standIn", SPECIALIST));

        time.itIs("2026-11-19T08:32");
        var specialist = counter.worker(SPECIALIST);
        specialist.reviews(own);
        specialist.uploadsResult(own);

        assertThatThrownBy(() -> specialist.signs(own)).hasStackTraceContaining("không tự ký hồ sơ của mình");
        certificates.deputy().signs(own);

        jdbc.sql("update official_leave set stand_in_id = ? where official_id = ?")
                .params(COLLEAGUE, CHAIRMAN)
                .update();
        specialist.reviews(other);
        time.itIs("2026-11-19T08:34");
        var undelegated = counter.worker(COLLEAGUE);
        undelegated.uploadsResult(other);
        assertThatThrownBy(() -> undelegated.signs(other)).hasStackTraceContaining("sổ ủy quyền ký");
        delegates(COLLEAGUE);
        undelegated.signs(other);
        then.on(other).latestEventIsBy("Hoàng Đình Trường");
        assertThat(then.on(other).detail(EventKind.SIGNED).get("Người ký")).isEqualTo("Hoàng Đình Trường");
    }

    @Test
    void an_explanation_asked_of_the_absent_one_comes_to_the_stand_in_and_names_who_had_it() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), certificates.desk());
        certificates.desk().accepts(dossier);
        counter.worker(SPECIALIST).claims(dossier, Step.REVIEW);
        enters(CHAIRMAN, leave("from", "2026-11-20"));

        time.itIs("2026-11-20T14:40");
        time.letDueJobsRun(dossier);
        assertThat(then.tasksOf(dossier))
                .filteredOn(task -> task.getTaskDefinitionKey().equals("UserTask_ExplainDelay"))
                .extracting("assignee")
                .containsExactly(COLLEAGUE);
        counter.worker(COLLEAGUE).explains(dossier, "Người giữ hồ sơ nghỉ phép, việc chưa kịp chuyển.");

        var explained = explanations.of(dossier).get(0);
        assertThat(explained.answerer()).isEqualTo(new OfficialId(SPECIALIST));
        assertThat(explained.explainedBy()).isEqualTo(new OfficialId(COLLEAGUE));
    }

    @Test
    void all_open_work_goes_in_one_act_each_once_whatever_fails_or_dies_in_between() {
        var first = certificates.takenUp("2026-11-19T08:00");
        var done = certificates.takenUp("2026-11-19T08:05");
        var third = certificates.takenUp("2026-11-19T08:10");
        enters(CHAIRMAN, leave("standIn", ""));
        var id = onlyLeave();
        var preview = http.browser(CHAIRMAN).get(PAGE + "/" + id + "?to=" + COLLEAGUE);
        assertThat(preview.text()).contains("Hoàng Đình Trường", code(first), code(done), code(third));

        Map<String, OfficialId> to = Stream.of(first, done, third)
                .collect(Collectors.toMap(
                        dossier -> then.on(dossier).task(Step.REVIEW).getId(),
                        dossier -> new OfficialId(COLLEAGUE),
                        (one, other) -> one,
                        LinkedHashMap::new));
        time.doAs(CHAIRMAN, () -> moveWork.ask(id, to).orThrow());
        time.doAs(CHAIRMAN, () -> moveWork.ask(id, to).orThrow());
        counter.worker(SPECIALIST).reviews(done);

        new TransactionTemplate(transactions).executeWithoutResult(dying -> {
            assertThat(goOnMoving.one()).isTrue();
            dying.setRollbackOnly();
        });
        assertThat(Stream.of(first, third).map(this::holder)).containsOnly(SPECIALIST);
        goOnMoving.go();
        goOnMoving.go();

        assertThat(Stream.of(first, third).map(this::holder)).containsOnly(COLLEAGUE);
        for (var moved : new DossierId[] {first, third}) {
            assertThat(workers(moved)).containsExactly(SPECIALIST, COLLEAGUE);
            assertThat(then.on(moved).told(EventKind.WORK_MOVED)).isOne();
        }
        assertThat(moves.of(id)).hasSize(3);
        assertThat(http.browser("thanh-quang.controller").get(PAGE + "/" + id).text())
                .contains("Không chuyển được: Việc này đã xong", "Đã chuyển", "Nguyễn Hữu Thọ");
        counter.worker(COLLEAGUE)
                .submits(
                        first,
                        Step.REVIEW,
                        Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký."));
        assertThat(records.of(first))
                .anySatisfy(record -> assertThat(record.endedBy()).isEqualTo(new OfficialId(COLLEAGUE)));
    }

    @Test
    void work_is_spread_by_the_page_and_never_to_who_reviewed_it() {
        var dossier = certificates.takenUp("2026-11-19T08:00");
        counter.worker(SPECIALIST).reviews(dossier);
        certificates.chairman().claims(dossier, Step.SIGNING);
        delegates(SPECIALIST);
        enters(DEPUTY, leave("officialId", CHAIRMAN, "standIn", SPECIALIST));
        var page = PAGE + "/" + onlyLeave();

        assertThat(http.browser(DEPUTY).get(page + "?to=" + SPECIALIST).text())
                .contains("Không chuyển: Người thẩm định không tự ký");
        var task = then.on(dossier).task(Step.SIGNING).getId();
        sends(DEPUTY, page + "/moves", Map.of("assign", task + ":" + SPECIALIST));
        assertThat(holder(dossier, Step.SIGNING)).isEqualTo(CHAIRMAN);
        assertThat(http.browser(DEPUTY).get(page).text()).contains(task + ":" + DEPUTY);
        var answer = sends(DEPUTY, page + "/moves", Map.of("assign", task + ":" + DEPUTY));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(holder(dossier, Step.SIGNING)).isEqualTo(DEPUTY);
    }

    @Test
    void what_cannot_be_is_refused_in_words() {
        refuses(CHAIRMAN, leave("from", "2026-11-18"), "Không ghi lùi ngày");
        refuses(CHAIRMAN, leave("until", ""), "Ghi ngày nghỉ cuối cùng");
        refuses(CHAIRMAN, leave("from", "2026-12-02", "until", "2026-12-01"), "Ngày cuối phải từ ngày bắt đầu");
        refuses(CHAIRMAN, leave("officialId", "gia-loc.ho-tich"), "không giữ chức vụ nào tại cơ quan");
        refuses(CHAIRMAN, leave("standIn", "gia-loc.ho-tich"), "tại chính cơ quan này");
        refuses(CHAIRMAN, leave("standIn", SPECIALIST), "không tự thay mình");
        refuses(CHAIRMAN, leave("standIn", "thanh-quang.controller"), "không làm được việc của người nghỉ");
        enters(CHAIRMAN, leave());
        refuses(CHAIRMAN, leave(), "đã có lịch nghỉ từ 19/11/2026 đến hết 30/11/2026");
        refuses(CHAIRMAN, leave("officialId", COLLEAGUE, "standIn", SPECIALIST), "đang thay Phạm Thị Bích Liên");
        refuses(
                CHAIRMAN,
                leave("officialId", "thanh-quang.division-head", "standIn", SPECIALIST),
                "Người này cũng nghỉ từ 19/11/2026");
        assertThat(sends(CHAIRMAN, PAGE, leave("officialId", CHAIRMAN)).status())
                .isEqualTo(403);
        assertThat(sends("thanh-quang.controller", PAGE, leave()).status()).isEqualTo(403);
        assertThat(sends("gia-loc.chairman", PAGE, leave()).status()).isEqualTo(404);
        assertThat(http.browser(SPECIALIST).get("/desk/leave").status()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from official_leave")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static void mayNot(Worker official, DossierId dossier) {
        assertThatThrownBy(() -> official.claims(dossier, Step.REVIEW))
                .hasStackTraceContaining("không thuộc nhóm của người đang đăng nhập");
    }

    private String holder(DossierId dossier) {
        return holder(dossier, Step.REVIEW);
    }

    private String holder(DossierId dossier, Step step) {
        return then.on(dossier).task(step).getAssignee();
    }

    private String code(DossierId dossier) {
        return then.on(dossier).row().code().toString();
    }

    /** Who took the review, one after the other. */
    private Stream<String> workersOf(DossierId dossier) {
        return records.takings(dossier).stream()
                .map(WorkRecords.Taking::by)
                .filter(by -> by != null)
                .map(OfficialId::value);
    }

    private List<String> workers(DossierId dossier) {
        return workersOf(dossier).filter(by -> !by.contains(".desk-")).toList();
    }

    private UUID onlyLeave() {
        return jdbc.sql("select id from official_leave").query(UUID.class).single();
    }

    private void delegates(String official) {
        jdbc.sql(
                        """
                        insert into delegation (authority_id, official_id, form, on_behalf_of, title, valid_from, source)
                        values ('xa-thanh-quang', ?, 'TUQ', 'Chủ tịch', 'Công chức', '2026-11-01', 'Giấy ủy quyền thử')""")
                .param(official)
                .update();
    }

    private void enters(String leader, Map<String, String> entry) {
        var answer = sends(leader, PAGE, entry);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("Đã ghi lịch nghỉ");
    }

    private void refuses(String leader, Map<String, String> entry, String why) {
        var answer = sends(leader, PAGE, entry);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(why);
    }

    private static Map<String, String> leave(String... changed) {
        var entry = new HashMap<>(
                Map.of("officialId", SPECIALIST, "standIn", COLLEAGUE, "from", "2026-11-19", "until", "2026-11-30"));
        for (int i = 0; i < changed.length; i += 2) {
            entry.put(changed[i], changed[i + 1]);
        }
        return entry;
    }

    private Caller.Answer sends(String official, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return http.browser(official).send("POST", path, "application/x-www-form-urlencoded", ofString(form));
    }
}
