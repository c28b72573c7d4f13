package vn.motcua.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.attack.Attackers.Try;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Untouched;

/** What the engine's own API could be made to do for officials, operators, designers and nobody. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineAttacksTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String RUNS = "${''.getClass().forName('java.lang.System').exit(1)}";

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FilterService filters;

    @Autowired
    Counter counter;

    private Attackers insiders;

    @BeforeAll
    void sign_in() {
        var desk = counter.worker("thanh-quang.desk-1");
        desk.accepts(counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk));
        insiders = Attackers.of(
                http,
                "thanh-quang.ho-tich",
                "gia-loc.ho-tich",
                "thanh-quang.chairman",
                "hai-phong.operator",
                "hai-phong.designer");
    }

    @Test
    void filters_are_made_and_changed_by_nobody() {
        var filter = filters.createFilterQuery().list().get(0).getId();
        var made = Map.of(
                "name",
                "x",
                "resourceType",
                "Task",
                "owner",
                "thanh-quang.ho-tich",
                "query",
                Map.of("assigneeExpression", RUNS));
        untouched(List.of(
                Try.post(ENGINE + "/filter/create", made),
                new Try("PUT", ENGINE + "/filter/" + filter, made),
                new Try("DELETE", ENGINE + "/filter/" + filter, null)));
    }

    @Test
    void an_expression_in_a_query_is_not_evaluated() {
        var filter = filters.createFilterQuery().list().get(0).getId();
        var official = Attackers.browser(http, "thanh-quang.ho-tich");
        new Untouched(jdbc, Untouched.ENGINE).by(() -> {
            for (var field : List.of(
                    "assigneeExpression",
                    "candidateGroupExpression",
                    "processInstanceBusinessKeyExpression",
                    "dueBeforeExpression",
                    "ownerExpression")) {
                for (var path : List.of("/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
                    assertThat(official.post(ENGINE + path, Map.of(field, RUNS)).status())
                            .as(field)
                            .isGreaterThanOrEqualTo(400);
                }
                assertThat(official.post(ENGINE + "/task", Map.of(field, RUNS)).status())
                        .isEqualTo(403);
                assertThat(Attackers.browser(http, "hai-phong.operator")
                                .post(ENGINE + "/task", Map.of(field, RUNS))
                                .status())
                        .as("%s in an operator's query", field)
                        .isGreaterThanOrEqualTo(400);
            }
            Attackers.of(http)
                    .areRefused(List.of(
                            Try.post(ENGINE + "/filter/" + filter + "/list", Map.of("assigneeExpression", RUNS)),
                            Try.post(ENGINE + "/task", Map.of("assigneeExpression", RUNS))));
            assertThat(Attackers.browser(http, "gia-loc.ho-tich")
                            .post(ENGINE + "/filter/" + filter + "/list", Map.of("assigneeExpression", RUNS))
                            .status())
                    .isGreaterThanOrEqualTo(400);
            assertThat(official.get(ENGINE + "/task?assigneeExpression=%24%7B1%2B1%7D")
                            .status())
                    .isGreaterThanOrEqualTo(400);
        });
    }

    @Test
    void a_wider_query_within_a_filter_shows_no_more_than_the_engine_grants() {
        var filter = filters.createFilterQuery()
                .filterName("Việc của nhóm tôi")
                .list()
                .get(0)
                .getId();
        var official = Attackers.browser(http, "gia-loc.ho-tich");
        assertThat(Attackers.browser(http, "thanh-quang.ho-tich")
                        .post(ENGINE + "/filter/" + filter + "/list?maxResults=500", Map.of())
                        .text())
                .as("whose it is")
                .contains("\"tenantId\":\"xa-thanh-quang\"");
        for (var query : List.of(
                Map.of("candidateGroup", "xa-thanh-quang.specialist.ho-tich"),
                Map.of("orQueries", List.of(Map.of("tenantIdIn", List.of("xa-thanh-quang")))),
                Map.of("tenantIdIn", List.of("xa-thanh-quang")))) {
            assertThat(official.post(ENGINE + "/filter/" + filter + "/list", query)
                            .text())
                    .doesNotContain("\"tenantId\":\"xa-thanh-quang\"");
        }
    }

    @Test
    void jobs_are_not_run_moved_or_stopped() {
        var job = jdbc.sql("select id_ from act_ru_job limit 1")
                .query(String.class)
                .optional()
                .orElse("khong-co");
        untouched(List.of(
                Try.post(ENGINE + "/job/" + job + "/execute", Map.of()),
                new Try("PUT", ENGINE + "/job/" + job + "/duedate", Map.of("duedate", "2030-01-01T00:00:00.000+0700")),
                new Try("PUT", ENGINE + "/job/" + job + "/suspended", Map.of("suspended", true)),
                new Try(
                        "PUT",
                        ENGINE + "/job/suspended",
                        Map.of("suspended", true, "processDefinitionKey", "birth-registration")),
                new Try("PUT", ENGINE + "/job-definition/suspended", Map.of("suspended", true)),
                new Try("DELETE", ENGINE + "/job/" + job, null)));
        new Untouched(jdbc, Untouched.ENGINE)
                .by(() -> Attackers.of(http, "thanh-quang.ho-tich", "gia-loc.ho-tich", "hai-phong.designer")
                        .areRefused(List.of(
                                Try.get(ENGINE + "/job"),
                                new Try("PUT", ENGINE + "/job/" + job + "/retries", Map.of("retries", 0)),
                                Try.post(ENGINE + "/job/retries", Map.of("retries", 0)))));
    }

    @Test
    void nothing_is_deployed_not_even_a_model_that_reads_files_or_swells() {
        var xxe = model("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;");
        var laughs = model(
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                "&c;");
        new Untouched(jdbc, Untouched.ENGINE).by(() -> {
            for (var bpmn : List.of(xxe, laughs, model("", ""))) {
                for (var official :
                        List.of("thanh-quang.ho-tich", "gia-loc.ho-tich", "hai-phong.operator", "hai-phong.designer")) {
                    assertThat(deploying(Attackers.browser(http, official), bpmn))
                            .isEqualTo(403);
                }
                assertThat(deploying(http.nobody(), bpmn)).isIn(401, 403);
            }
            insiders.areRefused(List.of(
                    new Try("DELETE", ENGINE + "/deployment/x", null),
                    Try.post(ENGINE + "/deployment/x/redeploy", Map.of()),
                    new Try(
                            "PUT",
                            ENGINE + "/process-definition/suspended",
                            Map.of("suspended", true, "processDefinitionKey", "birth-registration")),
                    new Try("DELETE", ENGINE + "/process-definition/key/birth-registration?cascade=true", null)));
        });
    }

    @Test
    void nobody_grants_themselves_anything() {
        untouched(List.of(
                Try.post(
                        ENGINE + "/authorization/create",
                        Map.of(
                                "type",
                                1,
                                "permissions",
                                List.of("ALL"),
                                "userId",
                                "thanh-quang.ho-tich",
                                "resourceType",
                                7,
                                "resourceId",
                                "*")),
                Try.get(ENGINE + "/authorization"),
                new Try("DELETE", ENGINE + "/authorization/x", null),
                Try.post(
                        ENGINE + "/user/create",
                        Map.of("profile", Map.of("id", "x"), "credentials", Map.of("password", "x"))),
                new Try("PUT", ENGINE + "/user/thanh-quang.ho-tich/credentials", Map.of("password", "x")),
                new Try(
                        "PUT",
                        ENGINE + "/user/thanh-quang.ho-tich/profile",
                        Map.of("id", "thanh-quang.ho-tich", "firstName", "x")),
                new Try("DELETE", ENGINE + "/user/thanh-quang.ho-tich", null),
                Try.post(ENGINE + "/group/create", Map.of("id", "x", "name", "x", "type", "x")),
                new Try("PUT", ENGINE + "/group/camunda-admin/members/thanh-quang.ho-tich", null),
                new Try("PUT", ENGINE + "/group/operators/members/thanh-quang.ho-tich", null),
                new Try("PUT", ENGINE + "/tenant/xa-gia-loc/user-members/thanh-quang.ho-tich", null),
                new Try("DELETE", ENGINE + "/tenant/xa-gia-loc", null)));
    }

    @Test
    void the_set_up_is_closed_and_there_is_no_second_sign_in() {
        untouched(List.of(
                Try.post(
                        "/camunda/api/admin/setup/default/user/create",
                        Map.of("profile", Map.of("id", "x"), "credentials", Map.of("password", "x"))),
                Try.get("/camunda/app/admin/default/setup/"),
                Try.get("/setup"),
                Try.post("/camunda/api/admin/auth/user/default/login/tasklist", Map.of())));
        var token = http.nobody()
                .form(
                        "/setup",
                        Map.of(
                                "token",
                                "x",
                                "official",
                                "x",
                                "fullName",
                                "x",
                                "password",
                                "mot-mat-khau-dai",
                                "authority",
                                "x",
                                "authorityName",
                                "x",
                                "authorityCode",
                                "x"));
        assertThat(token.status()).isEqualTo(404);
    }

    private static int deploying(Caller caller, String bpmn) {
        return caller.upload(ENGINE + "/deployment/create", "x.bpmn", bpmn.getBytes(StandardCharsets.UTF_8))
                .status();
    }

    private void untouched(List<Try> tries) {
        new Untouched(jdbc, Untouched.ENGINE).by(() -> insiders.areRefused(tries));
    }

    private static String model(String type, String name) {
        return "<?xml version=\"1.0\"?>" + type
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">"
                + "<process id=\"x\" name=\"" + name + "\" isExecutable=\"true\"/></definitions>";
    }
}
