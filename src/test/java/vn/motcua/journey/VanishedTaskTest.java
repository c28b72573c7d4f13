package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology.Status;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/**
 * A task that somebody else ends between its being read and its being completed: whoever comes second is told that it is
 * gone, never that the system failed, and of many only that one is not done.
 */
@MotCuaTest
class VanishedTaskTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    private static final String ANSWERS = "/api/apologies/answers";
    private static final String QUESTION = "UserTask_AnswerApology";
    private static final String SIGNING = "UserTask_DecideApology";
    private static final Map<String, Object> SENT = Map.of("apologyOutcome", "SENT");
    private static final Map<String, Object> SENT_BACK =
            Map.of("apologyOutcome", "SENT_BACK", "note", "Ghi rõ nguyên nhân hơn.");
    private static final int SOME = 3;
    private static final int MANY = 100;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    Apologies apologies;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Worker specialist;
    Worker chairman;
    Worker deputy;

    @BeforeEach
    void the_officials_of_the_commune() {
        specialist = certificates.specialist();
        chairman = certificates.chairman();
        deputy = certificates.deputy();
    }

    @Test
    void a_letter_signed_while_another_signature_is_under_way_is_gone() {
        var dossier = written();
        var task = specialist.task(dossier, SIGNING).getId();
        var caller = http.browser(deputy.id());

        var second = whileHeld(
                () -> chairman.signsApology(dossier),
                () -> caller.post(TASKS + task + "/submit-form", form(SENT_BACK)));

        isGone(second);
        assertThat(status(dossier)).isEqualTo(Status.SENT);
    }

    @Test
    void of_many_answers_only_the_one_given_meanwhile_is_not_done() {
        var dossiers = asked(2);
        var tasks = questions(dossiers);
        var caller = http.browser(specialist.id());

        var second = whileHeld(
                () -> specialist.answersAboutTheDueDate(dossiers.get(0), "IN_TIME"),
                () -> caller.post(ANSWERS, Map.of("answer", "NOT_IN_TIME", "taskIds", tasks)));

        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(second.json().path("answered").asInt()).isEqualTo(1);
        assertThat(second.json().path("failed").findValuesAsText("taskId")).containsExactly(tasks.get(0));
        assertThat(second.json().path("failed").path(0).path("reason").asText()).doesNotContain("Hệ thống");
        assertThat(dossiers).extracting(this::status).containsExactly(Status.IN_TIME, Status.OWED);
    }

    @Test
    void a_step_of_a_dossier_that_is_being_withdrawn_is_gone() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        var task = specialist.task(dossier, Step.REVIEW.taskId()).getId();
        var caller = http.browser(specialist.id());

        var second = whileHeld(
                () -> earlyEnds.withdraw(certificates.desk().id(), dossier, FeeConsequence.NOTHING_PAID),
                () -> caller.post(
                        TASKS + task + "/submit-form",
                        form(Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký."))));

        isGone(second);
    }

    @Test
    void nobody_who_loses_a_race_is_told_that_the_system_failed() {
        races(SOME);
    }

    @Test
    @Tag("full")
    void nobody_who_loses_a_race_is_told_that_the_system_failed_by_the_hundred() {
        races(MANY);
    }

    private void races(int rounds) {
        for (int round = 0; round < rounds; round++) {
            signedThreeTimes();
            answeredTwice();
            signedAgainstAWithdrawal();
        }
    }

    private void signedThreeTimes() {
        var dossier = written();
        var path = TASKS + specialist.task(dossier, SIGNING).getId() + "/submit-form";
        var callers = Stream.of(chairman, chairman, deputy)
                .map(official -> http.browser(official.id()))
                .toList();

        var answers = atOnce(List.of(
                () -> callers.get(0).post(path, form(SENT)),
                () -> callers.get(1).post(path, form(SENT)),
                () -> callers.get(2).post(path, form(SENT_BACK))));

        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() >= 300).allSatisfy(VanishedTaskTest::isGone);
    }

    private void answeredTwice() {
        var dossiers = asked(3);
        var tasks = questions(dossiers);
        var caller = http.browser(specialist.id());

        var answers = atOnce(Stream.of("IN_TIME", "NOT_IN_TIME")
                .map(answer ->
                        (Supplier<Answer>) () -> caller.post(ANSWERS, Map.of("answer", answer, "taskIds", tasks)))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.json().path("answered").asInt())
                        .sum())
                .isEqualTo(3);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.text()).doesNotContain("Hệ thống"));
    }

    private void signedAgainstAWithdrawal() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        specialist.submits(
                dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký."));
        var path = TASKS + specialist.task(dossier, Step.SIGNING.taskId()).getId() + "/submit-form";
        var back = form(Map.of("signingOutcome", "SENT_BACK", "sentBackReason", "Ghi rõ căn cứ hơn."));
        var callers = Stream.of(chairman, deputy)
                .map(official -> http.browser(official.id()))
                .toList();

        var answers = atOnce(List.of(
                () -> callers.get(0).post(path, back), () -> callers.get(1).post(path, back), () -> {
                    earlyEnds.withdraw(certificates.desk().id(), dossier, FeeConsequence.NOTHING_PAID);
                    return null;
                }));

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 204, 409));
    }

    /** The first has done all it does and not yet committed when the second runs into it. */
    private Answer whileHeld(Runnable first, Supplier<Answer> second) {
        return transaction
                .execute(held -> {
                    first.run();
                    var other = CompletableFuture.supplyAsync(second);
                    waitUntilSomebodyWaits(other);
                    return other;
                })
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private void waitUntilSomebodyWaits(CompletableFuture<?> other) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!other.isDone() && System.nanoTime() < until) {
            var waiting = jdbc.sql("select count(*) from pg_locks where not granted and pid <> pg_backend_pid()")
                    .query(Long.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static List<Answer> atOnce(List<Supplier<Answer>> all) {
        var answers = new Answer[all.size()];
        var told = AtOnce.told(IntStream.range(0, all.size())
                .mapToObj(number ->
                        (Runnable) () -> answers[number] = all.get(number).get())
                .toList());
        assertThat(told.subList(0, 2)).containsOnlyNulls();
        return Arrays.stream(answers).filter(Objects::nonNull).toList();
    }

    private static void isGone(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("message")).startsWith("Việc này không còn");
    }

    private DossierId written() {
        var dossier = asked(1).get(0);
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME").writesApology(dossier, "2026-10-09");
        return dossier;
    }

    private List<DossierId> asked(int number) {
        var dossiers = Stream.generate(() -> certificates.takenUp("2026-10-05T09:00"))
                .limit(number)
                .toList();
        time.itIs("2026-10-06T07:31");
        dossiers.forEach(time::letDueJobsRun);
        return dossiers;
    }

    private List<String> questions(List<DossierId> dossiers) {
        return dossiers.stream()
                .map(dossier -> specialist.task(dossier, QUESTION).getId())
                .toList();
    }

    private Status status(DossierId dossier) {
        return apologies.of(dossier).get(0).status();
    }

    private static Map<String, Object> form(Map<String, Object> values) {
        var variables = new HashMap<String, Object>();
        values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return Map.of("variables", variables);
    }
}
