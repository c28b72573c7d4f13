package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/**
 * {@code kill -9} wherever an opinion passes from one authority to another and back: amid the commits of question and
 * answer, of their delivery and of what they set going. One dossier lives through all of them.
 */
@Tag("full")
class KilledOpinionTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String REVIEW = "act_ru_task where task_def_key_ = 'UserTask_Review'";
    private static final String GIVE = "act_ru_task where task_def_key_ = 'UserTask_GiveOpinion'";
    private static final String AWAITED = "act_ru_event_subscr where event_name_ = 'opinion.answered'";
    private static final String DELIVERED = "outbox_message where state = 'DELIVERED' and type = '%s'";
    private static final String NOTED = "new.state = 'DELIVERED' and new.partner = 'authorities'";

    @TempDir
    Path directory;

    private TrialDatabase database;

    @BeforeEach
    void find() {
        database = new TrialDatabase(directory);
    }

    @Test
    void an_opinion_that_meets_a_kill_at_every_boundary_is_asked_answered_and_acted_upon_once() {
        killedWhileItIsAsked();
        killedWhileTheQuestionIsDelivered();
        killedWhileTheQuestionBeginsItsWorkAndItsDeliveryIsNoted();
        killedWhileItIsAnswered();
        killedWhileTheAnswerTakesTheDossierOnAndItsDeliveryIsNoted();

        try (var last = start()) {
            database.await(REVIEW);
            database.await(DELIVERED.formatted("opinion.answered"));
            assertThat(database.count("opinion_request where verdict = 'AGREED'"))
                    .isOne();
            assertThat(database.count("opinion_request")).isOne();
            assertThat(database.texts("select type from inbox_message where state = 'HANDLED' order by seq"))
                    .containsExactly("opinion.requested", "opinion.answered");
            assertThat(database.count("inbox_message")).isEqualTo(2);
            assertThat(database.texts(
                            "select proc_def_key_ from act_hi_procinst where end_time_ is not null order by 1"))
                    .containsExactly("await-opinion", "opinion");
            assertThat(database.texts("select kind from dossier_event where kind like 'OPINION%' order by id"))
                    .containsExactly("OPINION_ASKED", "OPINION_GIVEN");
            assertThat(database.count("act_hi_actinst where act_id_ = 'CallActivity_Opinion'"))
                    .isOne();

            submit(last, "thanh-quang.ho-tich", REVIEW, Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đề nghị ký."));
            assertThat(database.texts("select task_def_key_ from act_ru_task")).containsExactly("UserTask_Signing");
            last.kill();
        }
    }

    private void killedWhileItIsAsked() {
        try (var application = start()) {
            var desk = Caller.of(application, "thanh-quang.desk-1");
            var dossier = desk.post(
                            "/api/dossiers",
                            Map.of(
                                    "procedure", "marital-status-certificate",
                                    "channel", "DESK",
                                    "returnMode", "DESK",
                                    "shownPapers", new String[] {"declaration", "identity-paper"},
                                    "filer", Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                    .at("id");
            desk.post("/api/dossiers/%s/accept".formatted(dossier), Map.of());
            var specialist = Caller.of(application, "thanh-quang.ho-tich");
            answered(specialist.post(ENGINE + task(REVIEW) + "/claim", Map.of("userId", "thanh-quang.ho-tich")));
            database.holdCommitOf("insert", "opinion_request", "true");
            cutOff(application, this::ask);
        }
        database.release();
        assertThat(database.count("opinion_request")).isZero();
        assertThat(database.count("outbox_message where partner = 'authorities'"))
                .isZero();
        assertThat(database.count("dossier where case_key = 'with-verification'"))
                .isZero();
        assertThat(database.count(REVIEW)).isOne();
    }

    private void killedWhileTheQuestionIsDelivered() {
        try (var application = start()) {
            database.holdCommitOf("insert", "inbox_message", "true");
            ask(application);
            database.awaitHeldCommit();
            application.kill();
        }
        database.release();
        assertThat(database.count("opinion_request")).isOne();
        assertThat(database.count(AWAITED)).isOne();
        assertThat(database.count("inbox_message")).isZero();
        assertThat(database.count("outbox_message where type = 'opinion.requested' and state = 'READY'"))
                .isOne();
        database.endLeases();
    }

    private void killedWhileTheQuestionBeginsItsWorkAndItsDeliveryIsNoted() {
        database.holdCommitOf("update", "inbox_message", "new.state = 'HANDLED'");
        database.holdCommitOf("update", "outbox_message", NOTED);
        try (var application = start()) {
            database.awaitHeldCommits(2);
            application.kill();
        }
        database.release();
        assertThat(database.count("inbox_message where state = 'WAITING'")).isOne();
        assertThat(database.count(DELIVERED.formatted("opinion.requested"))).isZero();
        assertThat(database.count(GIVE)).isZero();
        database.endLeases();
    }

    private void killedWhileItIsAnswered() {
        try (var application = start()) {
            database.await(GIVE);
            database.await(DELIVERED.formatted("opinion.requested"));
            database.holdCommitOf("update", "opinion_request", "new.answered_at is not null");
            cutOff(application, this::answer);
        }
        database.release();
        assertThat(database.count("opinion_request where answered_at is null")).isOne();
        assertThat(database.count("outbox_message where type = 'opinion.answered'"))
                .isZero();
        assertThat(database.count(GIVE)).as("asked once in spite of the kills").isOne();
    }

    private void killedWhileTheAnswerTakesTheDossierOnAndItsDeliveryIsNoted() {
        try (var application = start()) {
            database.holdCommitOf("update", "inbox_message", "new.state = 'HANDLED'");
            database.holdCommitOf("update", "outbox_message", NOTED);
            answer(application);
            database.awaitHeldCommits(2);
            application.kill();
        }
        database.release();
        assertThat(database.count("opinion_request where answered_at is not null"))
                .isOne();
        assertThat(database.count("inbox_message where type = 'opinion.answered' and state = 'WAITING'"))
                .isOne();
        assertThat(database.count(AWAITED)).as("the dossier still waits").isOne();
        assertThat(database.count(REVIEW)).isZero();
        database.endLeases();
    }

    private void ask(RunningApplication application) {
        submit(
                application,
                "thanh-quang.ho-tich",
                REVIEW,
                Map.of(
                        "reviewOutcome", "ASK_OPINION",
                        "opinionOf", "xa-gia-loc",
                        "opinionQuestion", "Xác minh tình trạng hôn nhân từ 2015."));
    }

    private void answer(RunningApplication application) {
        submit(
                application,
                "gia-loc.ho-tich",
                GIVE,
                Map.of("verdict", "AGREED", "answer", "Chưa đăng ký kết hôn với ai."));
    }

    /** Nobody is told that the act succeeded. */
    private void cutOff(RunningApplication application, Consumer<RunningApplication> act) {
        var acting = CompletableFuture.runAsync(() -> act.accept(application));
        database.awaitHeldCommit();
        application.kill();
        assertThat(acting.handle((done, cut) -> cut).join()).isNotNull();
    }

    private void submit(RunningApplication application, String official, String task, Map<String, Object> fields) {
        var variables = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        answered(Caller.of(application, official)
                .post(ENGINE + task(task) + "/submit-form", Map.of("variables", variables)));
    }

    private static void answered(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private String task(String open) {
        return "/task/" + database.text("select id_ from " + open);
    }

    private RunningApplication start() {
        return RunningApplication.on(directory, "--motcua.trial.simulators=false", "--motcua.messaging.lease=30s");
    }
}
