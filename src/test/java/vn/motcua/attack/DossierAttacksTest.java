package vn.motcua.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.attack.Attackers.Try;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Untouched;

/**
 * A dossier of xã Thanh Quang, claimed for its review. Against it: the same role in another authority, two wrong roles of
 * the own one, the operator, nobody.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierAttacksTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OWNER = "Phùng Khắc Kín";
    private static final String NUMBER = "031099007788";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    private DossierId dossier;
    private String task;
    private String instance;
    private String document;
    private String definition;
    private Attackers strangers;
    private Attackers wrongRoles;

    @BeforeAll
    void a_review_is_claimed() {
        var desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().ownedBy(OWNER).identifiedBy(NUMBER).receivedAt("2026-11-20T09:00"), desk);
        document = http.script("thanh-quang.desk-1")
                .upload(documents(), "to-khai.pdf", Scans.pdf())
                .at("id");
        assertThat(document).isNotNull();
        desk.accepts(dossier);
        var specialist = counter.worker("thanh-quang.ho-tich");
        specialist.claims(dossier, Step.REVIEW);
        var review = specialist.task(dossier, Step.REVIEW.taskId());
        task = review.getId();
        instance = review.getProcessInstanceId();
        definition = review.getProcessDefinitionId();
        strangers = Attackers.of(http, "gia-loc.ho-tich", "gia-loc.desk-1", "hai-phong.operator", "hai-phong.designer");
        wrongRoles = Attackers.of(http, "thanh-quang.controller", "thanh-quang.desk-1", "gia-loc.ho-tich");
    }

    @Test
    void it_is_not_read_by_strangers_nor_found_nor_told_apart_from_none() {
        var own = "/api/dossiers/" + dossier;
        var reads = Stream.of(
                        "",
                        "/clock",
                        "/clock.pdf",
                        "/comments",
                        "/days-used",
                        "/papers",
                        "/papers/receipt.pdf",
                        "/corrections")
                .map(part -> Try.get(own + part))
                .toList();
        untouched(() -> {
            strangers.areRefused(reads);
            strangers.areRefused(List.of(
                    Try.get("/api/tasks/" + task + "/dossier"),
                    Try.get("/api/tasks/" + task + "/draft"),
                    Try.get("/desk/dossiers/" + dossier)));
            strangers.doNotLearn(
                    List.of(
                            Try.post("/api/dossiers/search", Map.of("text", NUMBER, "page", 0)),
                            Try.post("/api/dossiers/search", Map.of("text", OWNER, "page", 0)),
                            Try.post("/api/tasks/dossiers", Map.of("taskIds", List.of(task)))),
                    OWNER,
                    dossier.toString());
        });
        var stranger = Attackers.browser(http, "gia-loc.ho-tich");
        var none = stranger.get("/api/dossiers/" + UUID.randomUUID());
        assertThat(stranger.get(own).text().replace(dossier.toString(), ""))
                .isEqualTo(none.text().replaceAll("[0-9a-f-]{36}", ""));
    }

    @Test
    void its_papers_are_not_downloaded_by_strangers_nor_through_another_dossier() {
        var paper = documents().replaceFirst("\\?.*", "/") + document;
        strangers.areRefused(List.of(Try.get(paper), Try.get(paper + "/pages/1"), Try.get(paper + "/searchable")));

        var other = counter.given(aDossier(), counter.worker("gia-loc.desk-1"));
        for (var address : List.of(document, document + "/pages/1", document + "/searchable")) {
            assertThat(http.script("gia-loc.desk-1")
                            .get("/api/dossiers/" + other + "/documents/" + address)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void its_task_is_neither_claimed_nor_done_nor_left_by_a_wrong_role() {
        untouched(() -> wrongRoles.areRefused(Stream.of(
                        Stream.of(
                                        "thanh-quang.controller",
                                        "thanh-quang.desk-1",
                                        "gia-loc.ho-tich",
                                        "thanh-quang.ho-tich")
                                .map(name -> Try.post(engine("claim"), Map.of("userId", name))),
                        Stream.of(
                                Try.post(engine("unclaim"), Map.of()),
                                Try.post(engine("submit-form"), form("reviewOutcome", "ELIGIBLE")),
                                Try.post(engine("complete"), form("reviewOutcome", "ELIGIBLE")),
                                Try.post(engine("resolve"), Map.of()),
                                Try.post(engine("delegate"), Map.of("userId", "gia-loc.ho-tich")),
                                Try.post(engine("assignee"), Map.of("userId", "gia-loc.ho-tich")),
                                Try.post(engine("bpmnError"), Map.of("errorCode", "x")),
                                new Try("DELETE", ENGINE + "/task/" + task, null)))
                .flatMap(tries -> tries)
                .toList()));
    }

    @Test
    void nobody_comments_or_attaches_around_the_register() {
        untouched(() -> {
            var tries = List.of(
                    Try.get(engine("comment")),
                    Try.post(engine("comment/create"), Map.of("message", "x")),
                    Try.get(engine("attachment")),
                    Try.post(engine("attachment/create"), Map.of()));
            Attackers.of(http, "thanh-quang.ho-tich", "thanh-quang.controller", "gia-loc.ho-tich")
                    .areRefused(tries);
            strangers.areRefused(List.of(
                    Try.post("/api/dossiers/" + dossier + "/calls", Map.of()),
                    Try.post(
                            "/api/dossiers/" + dossier + "/comments",
                            Map.of("id", UUID.randomUUID(), "content", "Lời của kẻ lạ"))));
        });
    }

    @Test
    void no_paper_is_put_to_it_by_a_stranger_or_by_a_role_without_work_on_it() {
        untouched(() -> {
            for (var official : List.of("gia-loc.desk-1", "hai-phong.operator", "thanh-quang.controller")) {
                assertThat(http.script(official)
                                .upload(documents(), "x.pdf", Scans.pdf())
                                .status())
                        .as(official)
                        .isIn(403, 404);
            }
            assertThat(http.nobody().upload(documents(), "x.pdf", Scans.pdf()).status())
                    .isEqualTo(401);
        });
    }

    @Test
    void its_variables_and_its_history_are_closed_even_to_whoever_works_on_it() {
        untouched(() -> Attackers.of(http, "thanh-quang.ho-tich", "gia-loc.ho-tich", "hai-phong.designer")
                .areRefused(List.of(
                        Try.get(engine("variables")),
                        Try.get(engine("localVariables")),
                        new Try("PUT", engine("variables/reviewOutcome"), Map.of("value", "ELIGIBLE")),
                        Try.post(engine("variables"), Map.of()),
                        Try.get(ENGINE + "/variable-instance"),
                        Try.post(ENGINE + "/variable-instance", Map.of()),
                        Try.get(ENGINE + "/process-instance/" + instance + "/variables"),
                        new Try("PUT", ENGINE + "/process-instance/" + instance + "/variables/x", Map.of("value", "x")),
                        Try.get(ENGINE + "/execution/" + instance + "/localVariables"),
                        Try.get(ENGINE + "/history/task"),
                        Try.get(ENGINE + "/history/variable-instance"),
                        Try.get(ENGINE + "/history/process-instance/" + instance),
                        new Try("DELETE", ENGINE + "/history/process-instance/" + instance, null),
                        Try.get(ENGINE + "/history/user-operation"))));
    }

    @Test
    void an_operator_reads_history_and_writes_none_of_it() {
        untouched(() -> Attackers.of(http, "hai-phong.operator")
                .areRefused(List.of(
                        new Try("PUT", ENGINE + "/process-instance/" + instance + "/variables/x", Map.of("value", "x")),
                        Try.post(ENGINE + "/process-instance/" + instance + "/variables", Map.of()),
                        new Try("DELETE", ENGINE + "/history/process-instance/" + instance, null),
                        Try.post(ENGINE + "/history/process-instance/delete", Map.of()),
                        Try.post(ENGINE + "/process-instance/" + instance + "/modification", modification()),
                        new Try("DELETE", ENGINE + "/process-instance/" + instance, null),
                        new Try(
                                "PUT",
                                ENGINE + "/process-instance/" + instance + "/suspended",
                                Map.of("suspended", true)),
                        Try.post(ENGINE + "/task/" + task + "/complete", Map.of()),
                        Try.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "hai-phong.operator")))));
    }

    @Test
    void no_instance_is_moved_started_or_sent_a_message_by_anybody() {
        new Untouched(
                        jdbc,
                        Stream.concat(Untouched.DOSSIERS.stream(), Untouched.ENGINE.stream())
                                .toList())
                .by(() -> Attackers.of(http, "thanh-quang.ho-tich", "gia-loc.ho-tich", "hai-phong.operator")
                        .areRefused(List.of(
                                Try.post(ENGINE + "/process-instance/" + instance + "/modification", modification()),
                                Try.post(ENGINE + "/process-definition/" + definition + "/start", Map.of()),
                                Try.post(ENGINE + "/process-definition/" + definition + "/submit-form", Map.of()),
                                Try.post(
                                        ENGINE
                                                + "/process-definition/key/birth-registration/tenant-id/xa-gia-loc/start",
                                        Map.of("businessKey", dossier.toString())),
                                Try.post(ENGINE + "/process-definition/" + definition + "/restart", Map.of()),
                                Try.post(
                                        ENGINE + "/message",
                                        Map.of(
                                                "messageName",
                                                "supplement.received",
                                                "businessKey",
                                                dossier.toString())),
                                Try.post(ENGINE + "/signal", Map.of("name", "x")),
                                Try.post(ENGINE + "/condition", Map.of("variables", Map.of())),
                                Try.post(ENGINE + "/execution/" + instance + "/signal", Map.of()),
                                Try.post(ENGINE + "/execution/" + instance + "/messages/x/trigger", Map.of()),
                                Try.post(ENGINE + "/migration/execute", Map.of()))));
    }

    @Test
    void our_own_acts_are_refused_to_strangers_and_wrong_roles() {
        var own = "/api/dossiers/" + dossier;
        var reason = "Một lý do đủ dài.";
        var grounds = Map.of("reason", reason, "evidence", "x", "fees", "NOTHING_PAID");
        var withdrawal = Map.of("reason", reason, "fees", "NOTHING_PAID");
        var stop = Map.of(
                "reason",
                reason,
                "legalBasis",
                "Điều 19",
                "fees",
                "NOTHING_PAID",
                "decisionNumber",
                "1",
                "decisionDate",
                "2026-11-20");
        var acts = List.of(
                Try.post(own + "/accept", Map.of()),
                Try.post(own + "/withdraw", withdrawal),
                Try.post(own + "/stop", stop),
                Try.post(own + "/void", grounds),
                Try.post(
                        own + "/corrections",
                        Map.of("values", Map.of("owner.name", "Kẻ Khác"), "reason", "x", "evidence", "x")),
                Try.post(own + "/corrections/" + UUID.randomUUID() + "/agree", Map.of()),
                Try.post(own + "/receiver", Map.of("name", "Kẻ Khác", "reason", reason)),
                Try.post(own + "/recall", Map.of("reason", reason)),
                Try.post(own + "/supplement-permit", Map.of("reason", reason)),
                Try.post(own + "/documents/shown", Map.of("documentKey", "declaration", "shown", false)),
                new Try("PUT", "/api/tasks/" + task + "/draft", Map.of("values", Map.of("opinion", "x"))));
        untouched(() -> {
            strangers.areRefused(acts);
            Attackers.of(http, "hai-phong.supervisor").areRefused(acts);
        });
    }

    @Test
    void a_tenant_forged_at_the_start_is_not_believed() {
        untouched(() -> {
            var forged = http.script("gia-loc.desk-1").post("/api/dossiers", start("xa-thanh-quang"));
            assertThat(forged.status()).as(forged.text()).isIn(403, 404, 422);
            assertThat(http.script("thanh-quang.ho-tich")
                            .post("/api/dossiers", start("xa-thanh-quang"))
                            .status())
                    .isEqualTo(403);
            assertThat(http.nobody()
                            .post("/api/dossiers", start("xa-thanh-quang"))
                            .status())
                    .isEqualTo(401);
            var unknown = Map.of("tenantId", "xa-thanh-quang", "procedure", "birth-registration");
            assertThat(http.script("gia-loc.desk-1")
                            .post("/api/dossiers", unknown)
                            .status())
                    .isEqualTo(400);
        });
    }

    private static Map<String, Object> start(String competent) {
        return Map.of(
                "procedure", "birth-registration",
                "competentAuthority", competent,
                "channel", "DESK",
                "returnMode", "DESK",
                "filer", Map.of("name", "Kẻ Giả Mạo", "identityNumber", "031090001234"));
    }

    private static Map<String, Object> modification() {
        return Map.of("instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "UserTask_Return")));
    }

    private static Map<String, Object> form(String field, String value) {
        return Map.of("variables", Map.of(field, Map.of("value", value)));
    }

    private String engine(String what) {
        return ENGINE + "/task/" + task + "/" + what;
    }

    private String documents() {
        return "/api/dossiers/" + dossier + "/documents?documentKey=birth-notice&purpose=COMPONENT";
    }

    private void untouched(Runnable attack) {
        new Untouched(jdbc, Untouched.DOSSIERS).by(attack);
    }
}
