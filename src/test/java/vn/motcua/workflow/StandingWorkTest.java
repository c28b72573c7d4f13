package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.desk.StandingWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.CountingDataSource;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What operators read of where dossiers stand: the figures follow a dossier and the clock, and only operators read them. */
@Order(1)
@MotCuaTest
class StandingWorkTest {

    private static final String REVIEW = "UserTask_Review";
    private static final String OWNER = "Bùi Thị Không Ai Biết";
    private static final AuthorityId OFFICE = new AuthorityId("xa-thanh-quang");

    @Autowired
    StandingWork standingWork;

    @Autowired
    DossierRegister register;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes eyes;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    ObjectMapper json;

    private Worker desk;
    private Caller operator;
    private DossierId dossier;
    private String definition;

    @BeforeEach
    void a_dossier_under_review() {
        desk = counter.worker("thanh-quang.desk-1");
        operator = http.script("hai-phong.operator");
        dossier = counter.given(
                aDossier().of("marital-status-certificate").ownedBy(OWNER).receivedAt("2026-11-23T09:00"), desk);
        desk.accepts(dossier);
        definition = review().getProcessDefinitionId();
    }

    @Test
    void a_dossier_waits_then_is_due_soon_then_overdue_and_measures_its_step_when_done() {
        var due = review().getDueDate().toInstant();
        var given = review().getCreateTime().toInstant();
        assertThat(codes("WAITING")).contains(code());
        assertThat(codes("SOON")).doesNotContain(code());
        assertThat(line("WAITING").path("holder").asText()).isEqualTo("Công chức chuyên môn");

        office.itIs(due.minus(Duration.ofMinutes(30)));
        var soon = figure();
        assertThat(codes("SOON")).contains(code());
        assertThat(codes("OVERDUE")).doesNotContain(code());

        office.itIs(due.plus(Duration.ofMinutes(1)));
        var late = figure();
        assertThat(codes("OVERDUE")).contains(code());
        assertThat(codes("SOON")).doesNotContain(code());
        assertThat(late.path("waiting").asInt()).isEqualTo(soon.path("waiting").asInt());
        assertThat(late.path("overdue").asInt())
                .isGreaterThan(soon.path("overdue").asInt());

        var specialist = counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        assertThat(line("OVERDUE").path("holder").asText()).isEqualTo("Phạm Thị Bích Liên");
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện."));
        var done = figure();
        assertThat(done.path("waiting").asInt()).isEqualTo(late.path("waiting").asInt() - 1);
        assertThat(done.path("overdue").asInt()).isEqualTo(late.path("overdue").asInt() - 1);
        assertThat(done.path("measured").asInt()).isPositive();
        assertThat(done.path("median").asText()).endsWith("làm việc");
        assertThat(standingWork.standing(asked()).done()).anySatisfy(one -> {
            assertThat(one.element()).isEqualTo(REVIEW);
            assertThat(one.givenAt()).isEqualTo(given);
            assertThat(one.endedAt()).isAfter(due);
        });
    }

    @Test
    void a_definition_counts_its_own_version_and_the_others_when_asked() {
        var permit = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-11-23T10:00"), desk);
        var newest = task(permit, "UserTask_Intake").getProcessDefinitionId();
        var older = jdbc.sql(
                        "select id_ from act_re_procdef where key_ = 'house-building-permit' order by version_ limit 1")
                .query(String.class)
                .single();
        assertThat(older).isNotEqualTo(newest);
        var instance = task(permit, "UserTask_Intake").getProcessInstanceId();

        assertThat(instances(newest, false)).contains(instance);
        assertThat(instances(older, false)).doesNotContain(instance);
        assertThat(instances(older, true)).contains(instance);
    }

    @Test
    void the_dossier_behind_an_instance_shows_its_clock_and_events_and_names_no_applicant() {
        var story = operator.get("/api/operator/instances/" + review().getProcessInstanceId());
        assertThat(story.status()).isEqualTo(200);
        assertThat(story.at("code")).isEqualTo(code());
        assertThat(story.json().path("ledger")).hasSize(1);
        assertThat(story.json().at("/ledger/0/cause").asText()).isEqualTo("Tiếp nhận hồ sơ");
        assertThat(story.json().at("/events/1/text").asText()).isNotBlank();
        assertThat(story.json().at("/events/0/official").asText()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(story.text()).doesNotContain(OWNER);
        assertThat(list("WAITING").text()).doesNotContain(OWNER);
        assertThat(operator.get("/api/operator/instances/nothing").status()).isEqualTo(404);
    }

    @Test
    void what_waits_for_an_operator_is_counted() {
        var before = operator.get("/api/operator/health").json();
        jdbc.sql(
                        """
                        insert into outbox_message (id, partner, type, order_key, payload, state, put_at, due_at, attempts)
                        values (?, 'zz-nobody', 'x', ?, '{}', 'DEAD', now(), now(), 3)""")
                .params(UUID.randomUUID(), UUID.randomUUID().toString())
                .update();
        try {
            var after = operator.get("/api/operator/health").json();
            assertThat(before.path("messages").findValuesAsText("label")).doesNotContain("zz-nobody");
            assertThat(after.path("messages")).anySatisfy(partner -> {
                assertThat(partner.path("label").asText()).startsWith("zz-nobody");
                assertThat(partner.path("givenUp").asInt()).isEqualTo(1);
            });
            assertThat(after.path("oldestJob").isMissingNode()).isFalse();
            assertThat(after.at("/differences/kinds").isArray()).isTrue();
        } finally {
            jdbc.sql("delete from outbox_message where partner = 'zz-nobody'").update();
        }
    }

    @Test
    void each_answer_is_one_statement_however_many_dossiers_there_are() {
        var counting = new CountingDataSource(database);
        var client = JdbcClient.create(counting);
        var counted = new EngineStandingWork(client, new EngineStory(client, json), new EngineQueueState(client));

        counted.standing(asked());
        assertThat(counting.counted()).isEqualTo(1);
        counted.held(asked(), REVIEW, StandingWork.Which.WAITING);
        assertThat(counting.counted()).isEqualTo(1);
        counted.story(review().getProcessInstanceId(), List.of(OFFICE));
        assertThat(counting.counted()).isEqualTo(1);
        counted.queue(office.now());
        assertThat(counting.counted()).isEqualTo(1);
    }

    @Test
    void works_of_other_authorities_are_not_told() {
        var elsewhere = new StandingWork.Asked(
                definition,
                true,
                List.of(new StandingWork.Bound(new AuthorityId("xa-nao-do"), office.now())),
                office.now());
        assertThat(standingWork.standing(elsewhere)).isEqualTo(new StandingWork.Standing(List.of(), List.of()));
        assertThat(standingWork.held(elsewhere, REVIEW, StandingWork.Which.WAITING))
                .isEmpty();
        assertThat(standingWork.story(review().getProcessInstanceId(), List.of(new AuthorityId("xa-nao-do"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanh-quang.desk-1",
                "thanh-quang.ho-tich",
                "thanh-quang.chairman",
                "thanh-quang.controller",
                "hai-phong.designer"
            })
    void nobody_else_reads_any_of_it(String official) {
        var caller = http.script(official);
        for (var path : List.of(
                "definitions/" + definition + "/steps",
                "definitions/" + definition + "/dossiers?element=" + REVIEW,
                "instances/" + review().getProcessInstanceId(),
                "health")) {
            var refused = caller.get("/api/operator/" + path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.text()).doesNotContain(code());
        }
    }

    private Task review() {
        return task(dossier, REVIEW);
    }

    private Task task(DossierId of, String element) {
        return eyes.tasksOf(of).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private String code() {
        return register.get(dossier).code().value();
    }

    private JsonNode figure() {
        var answer = operator.get("/api/operator/definitions/" + definition + "/steps");
        assertThat(answer.status()).isEqualTo(200);
        return stream(answer.json().path("steps"))
                .filter(step -> step.path("element").asText().equals(REVIEW))
                .findFirst()
                .orElseThrow();
    }

    private Caller.Answer list(String which) {
        return operator.get(
                "/api/operator/definitions/%s/dossiers?element=%s&which=%s".formatted(definition, REVIEW, which));
    }

    private List<String> codes(String which) {
        return list(which).json().path("dossiers").findValuesAsText("code");
    }

    private JsonNode line(String which) {
        return stream(list(which).json().path("dossiers"))
                .filter(one -> one.path("code").asText().equals(code()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> instances(String of, boolean allVersions) {
        return operator.get("/api/operator/definitions/%s/dossiers?element=UserTask_Intake&allVersions=%s"
                        .formatted(of, allVersions))
                .json()
                .path("dossiers")
                .findValuesAsText("instance");
    }

    private StandingWork.Asked asked() {
        Instant now = office.now();
        return new StandingWork.Asked(definition, false, List.of(new StandingWork.Bound(OFFICE, now)), now);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
