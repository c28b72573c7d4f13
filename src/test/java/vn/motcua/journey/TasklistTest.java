package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What Tasklist calls, over real HTTP: refusals arrive in words, others' work stays others'. */
@MotCuaTest
class TasklistTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String ACCEPTED = "ACCEPTED";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    Worker desk;
    DossierId dossier;

    @BeforeEach
    void a_dossier_waits_at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
    }

    @Test
    void a_refused_submit_says_why_and_the_task_stays() {
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        var leader = http.browser("thanh-quang.chairman");
        assertThat(claim(leader, Step.SIGNING, "thanh-quang.chairman").status()).isEqualTo(204);

        var answer = submit(
                leader,
                task(Step.SIGNING),
                counter.worker("thanh-quang.chairman").signature());

        refused(422, answer);
        assertThat(answer.at("message")).startsWith("Chưa có bản quét kết quả đã ký");
        then.on(dossier).isWaitingAt(Step.SIGNING).hasStatus(DossierStatus.PROCESSING);
    }

    @ParameterizedTest
    @CsvSource({
        "intakeOutcome, X, Quyết định",
        "unknownKey, x, unknownKey",
        "intakeOutcome, REFUSED, Lý do không tiếp nhận",
    })
    void a_form_filled_in_wrongly_is_refused_by_field_and_the_task_stays(String key, String value, String named) {
        dossier = desk.registers(aDossier());

        var answer = submit(http.browser("thanh-quang.desk-1"), task(Step.INTAKE), Map.of(key, value));

        refused(422, answer);
        assertThat(answer.at("message")).contains(named);
        then.on(dossier).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
    }

    @Test
    void a_second_submit_of_a_task_says_that_it_is_done() {
        var browser = http.browser("thanh-quang.desk-1");
        var task = task(Step.INTAKE);
        assertThat(submit(browser, task, Map.of("intakeOutcome", ACCEPTED)).status())
                .isEqualTo(204);

        var answer = submit(browser, task, Map.of("intakeOutcome", ACCEPTED));

        refused(409, answer);
        assertThat(answer.at("message")).contains("Việc này không còn");
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    @Test
    void of_two_who_submit_at_once_one_wins_and_the_other_is_told() throws Exception {
        var one = http.browser("thanh-quang.desk-1");
        var other = http.browser("thanh-quang.desk-2");
        for (int round = 0; round < 10; round++) {
            dossier = desk.registers(aDossier());
            var task = task(Step.INTAKE);

            var answers = both(
                            () -> submit(one, task, Map.of("intakeOutcome", ACCEPTED)),
                            () -> submit(other, task, Map.of("intakeOutcome", ACCEPTED)))
                    .toList();

            assertThat(answers)
                    .as(() -> answers.toString())
                    .extracting(Answer::status)
                    .containsExactlyInAnyOrder(204, 409);
            answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> refused(409, answer));
            then.on(dossier).isWaitingAt(Step.REVIEW).hasStatus(DossierStatus.ACCEPTED);
        }
    }

    @Test
    void another_authoritys_task_is_not_there() {
        var stranger = http.browser("gia-loc.desk-1");
        var task = task(Step.INTAKE);

        assertThat(stranger.get(ENGINE + "/task/" + task).status()).isIn(403, 404);
        refused(404, submit(stranger, task, Map.of("intakeOutcome", ACCEPTED)));
        refused(404, claim(stranger, Step.INTAKE, "gia-loc.desk-1"));
        assertThat(stranger.get(ENGINE + "/task").text()).doesNotContain(task);
        then.on(dossier).isWaitingAt(Step.INTAKE);
    }

    @Test
    void another_groups_task_can_be_neither_claimed_nor_done() {
        var specialist = http.browser("thanh-quang.ho-tich");

        var claimed = claim(specialist, Step.INTAKE, "thanh-quang.ho-tich");
        refused(403, claimed);
        refused(403, submit(specialist, task(Step.INTAKE), Map.of("intakeOutcome", ACCEPTED)));

        assertThat(claimed.at("message")).contains("không thuộc nhóm");
        then.on(dossier).isWaitingAt(Step.INTAKE).isClaimedBy(null, Step.INTAKE);
    }

    @Test
    void nobody_claims_in_anothers_name() {
        var browser = http.browser("thanh-quang.desk-1");

        refused(403, claim(browser, Step.INTAKE, "thanh-quang.ho-tich"));

        then.on(dossier).isClaimedBy(null, Step.INTAKE);
    }

    @Test
    void a_colleague_claims_what_is_claimed_only_after_it_was_given_back() {
        var holder = http.browser("thanh-quang.desk-1");
        var colleague = http.browser("thanh-quang.desk-2");
        claim(holder, Step.INTAKE, "thanh-quang.desk-1");

        refused(409, claim(colleague, Step.INTAKE, "thanh-quang.desk-2"));
        refused(409, giveBack(colleague));
        refused(403, giveBack(http.browser("thanh-quang.ho-tich")));
        then.on(dossier).isClaimedBy("thanh-quang.desk-1", Step.INTAKE);

        assertThat(giveBack(holder).status()).isEqualTo(204);
        then.on(dossier).isClaimedBy(null, Step.INTAKE);
        assertThat(claim(colleague, Step.INTAKE, "thanh-quang.desk-2").status()).isEqualTo(204);
    }

    @Test
    void what_goes_around_the_form_is_closed() {
        var browser = http.browser("thanh-quang.desk-1");
        var task = ENGINE + "/task/" + task(Step.INTAKE);

        assertThat(Stream.of(
                        browser.post(task + "/complete", Map.of()),
                        browser.post(task + "/resolve", Map.of()),
                        browser.post(task + "/assignee", Map.of("userId", "thanh-quang.desk-2")),
                        browser.post(task + "/variables/intakeOutcome", Map.of()),
                        browser.post(ENGINE + "/filter/create", Map.of("name", "x", "resourceType", "Task")),
                        browser.post(ENGINE + "/process-definition/key/birth-registration/start", Map.of()),
                        browser.get(ENGINE + "/variable-instance")))
                .extracting(Answer::status)
                .containsOnly(403);
        then.on(dossier).isWaitingAt(Step.INTAKE);
    }

    @Test
    void a_form_of_a_task_opens_as_it_was_deployed() {
        var form = http.browser("thanh-quang.desk-1").get(ENGINE + "/task/" + task(Step.INTAKE) + "/deployed-form");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text()).contains("\"intakeOutcome\"");
    }

    @Test
    void the_lists_show_each_official_their_own_work() {
        var late = desk.registers(aDossier());
        var mine = desk.registers(aDossier());
        desk.claims(mine, Step.INTAKE);
        desk.accepts(dossier);

        var atTheDesk = lists("thanh-quang.desk-1");
        assertThat(atTheDesk.keySet())
                .containsExactlyInAnyOrder(
                        "Việc của nhóm tôi",
                        "Hồ sơ trực tuyến chờ tiếp nhận",
                        "Việc của tôi",
                        "Sắp đến hạn",
                        "Kịp hay không kịp?",
                        "Quá hạn");
        var open = desk.task(late, Step.INTAKE.taskId()).getId();
        var claimed = desk.task(mine, Step.INTAKE.taskId()).getId();
        var review = task(Step.REVIEW);
        assertThat(atTheDesk.get("Hồ sơ trực tuyến chờ tiếp nhận")).doesNotContain(open, claimed, review);
        assertThat(atTheDesk.get("Việc của nhóm tôi")).contains(open).doesNotContain(claimed, review);
        assertThat(atTheDesk.get("Việc của tôi")).contains(claimed).doesNotContain(open, review);
        assertThat(atTheDesk.get("Sắp đến hạn")).contains(open, claimed).doesNotContain(review);
        assertThat(atTheDesk.get("Quá hạn")).doesNotContain(open, claimed, review);

        assertThat(lists("thanh-quang.ho-tich").get("Việc của nhóm tôi"))
                .contains(review)
                .doesNotContain(open);
        assertThat(lists("thanh-quang.ho-tich"))
                .containsKeys("Sắp đến hạn")
                .doesNotContainKeys("Hồ sơ trực tuyến chờ tiếp nhận")
                .extractingByKey("Sắp đến hạn")
                .asString()
                .as("due on Monday is soon on Friday")
                .contains(review);
        assertThat(lists("gia-loc.ho-tich").get("Việc của nhóm tôi")).doesNotContain(review);

        time.itIs("2026-11-23T08:00");
        assertThat(lists("thanh-quang.ho-tich").get("Quá hạn")).contains(review);
        assertThat(lists("thanh-quang.ho-tich").get("Sắp đến hạn")).doesNotContain(review);
    }

    /** Name of each list → ids of the newest tasks in it, as Tasklist asks for them. */
    private Map<String, String> lists(String official) {
        var browser = http.browser(official);
        var found = new TreeMap<String, String>();
        for (var filter : list(browser.get(ENGINE + "/filter?resourceType=Task&maxResults=100"))) {
            var tasks = browser.post(
                    ENGINE + "/filter/" + filter.path("id").asText() + "/list?maxResults=500",
                    Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc"))));
            assertThat(tasks.status()).as(tasks.text()).isEqualTo(200);
            found.put(filter.path("name").asText(), tasks.text());
        }
        return found;
    }

    private static List<JsonNode> list(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    private String task(Step step) {
        return then.on(dossier).task(step).getId();
    }

    private Answer giveBack(Caller caller) {
        return caller.post(ENGINE + "/task/" + task(Step.INTAKE) + "/unclaim", Map.of());
    }

    private Answer claim(Caller caller, Step step, String official) {
        return caller.post(ENGINE + "/task/" + task(step) + "/claim", Map.of("userId", official));
    }

    /** Fields travel as the engine wants them: name → {value}. */
    private static Answer submit(Caller caller, String task, Map<String, Object> fields) {
        var variables = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return caller.post(ENGINE + "/task/" + task + "/submit-form", Map.of("variables", variables));
    }

    private static void refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.at("message"))
                .isNotBlank()
                .doesNotContain("ENGINE-", "Exception", "org.camunda", "task listener");
    }

    @SafeVarargs
    private static <T> Stream<T> both(Callable<T>... works) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(works.length);
        try {
            var running = Stream.of(works)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            start.countDown();
            var done = Stream.<T>builder();
            for (var each : running) {
                done.add(each.get());
            }
            return done.build();
        } finally {
            threads.shutdownNow();
        }
    }
}
