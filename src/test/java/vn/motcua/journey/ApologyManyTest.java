package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology.Status;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Every deadline of a day comes near at the same opening: many questions are answered at once. */
@MotCuaTest
class ApologyManyTest {

    private static final String ANSWERS = "/api/apologies/answers";

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

    Worker specialist;
    List<DossierId> dossiers;

    @BeforeEach
    void three_certificates_come_near_at_once() {
        specialist = certificates.specialist();
        dossiers = Stream.generate(() -> certificates.takenUp("2026-10-05T09:00"))
                .limit(3)
                .toList();
        time.itIs("2026-10-06T07:31");
        dossiers.forEach(time::letDueJobsRun);
    }

    @Test
    void each_is_answered_in_a_transaction_of_its_own_and_what_failed_is_listed_with_its_reason() {
        var asked = openTasks();
        specialist.answersAboutTheDueDate(dossiers.get(1), "NOT_IN_TIME");

        var answer = http.browser(specialist.id())
                .post(
                        ANSWERS,
                        Map.of(
                                "answer",
                                "IN_TIME",
                                "taskIds",
                                Stream.concat(asked.stream(), Stream.of("no-such-task"))
                                        .toList()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("answered").asInt()).isEqualTo(2);
        assertThat(answer.json().path("failed").findValuesAsText("taskId"))
                .containsExactly(asked.get(1), "no-such-task");
        assertThat(answer.json().path("failed").path(0).path("reason").asText()).contains("đã được trả lời");
        assertThat(dossiers).extracting(this::status).containsExactly(Status.IN_TIME, Status.OWED, Status.IN_TIME);
    }

    @Test
    void the_page_lists_them_answers_them_and_says_what_failed() {
        var browser = http.browser(specialist.id());
        var page = browser.get("/desk/apologies").text();
        dossiers.forEach(dossier ->
                assertThat(page).contains(then.on(dossier).row().code().value()));
        var chosen = openTasks();
        specialist.answersAboutTheDueDate(dossiers.get(0), "IN_TIME");

        var answered = browser.post(
                "/desk/apologies?answer=NOT_IN_TIME&taskIds=" + chosen.get(0) + "&taskIds=" + chosen.get(2), Map.of());

        assertThat(answered.text())
                .contains("Đã trả lời «Không kịp» cho 1 hồ sơ.", "Chưa trả lời được", "đã được trả lời");
        assertThat(dossiers).extracting(this::status).containsExactly(Status.IN_TIME, Status.ASKED, Status.OWED);
        assertThat(browser.post("/desk/apologies?answer=IN_TIME", Map.of()).text())
                .contains("Hãy chọn hồ sơ cần trả lời.");
    }

    @Test
    void another_officials_questions_are_neither_shown_nor_answered() {
        var other = http.browser("gia-loc.ho-tich");

        assertThat(other.get("/api/apologies/questions").json().findValuesAsText("taskId"))
                .doesNotContainAnyElementsOf(openTasks());
        var answer = other.post(ANSWERS, Map.of("answer", "IN_TIME", "taskIds", openTasks()));

        assertThat(answer.json().path("answered").asInt()).isZero();
        assertThat(dossiers).extracting(this::status).containsOnly(Status.ASKED);
    }

    @Test
    void nothing_chosen_no_answer_and_too_many_are_refused_in_words() {
        var browser = http.browser(specialist.id());
        var many = IntStream.range(0, 201).mapToObj(Integer::toString).toList();

        assertThat(browser.post(ANSWERS, Map.of("answer", "IN_TIME", "taskIds", List.of()))
                        .text())
                .contains("Chưa chọn hồ sơ nào.");
        assertThat(browser.post(ANSWERS, Map.of("taskIds", openTasks())).status())
                .isEqualTo(400);
        assertThat(browser.post(ANSWERS, Map.of("answer", "MAYBE", "taskIds", openTasks()))
                        .status())
                .isEqualTo(400);
        assertThat(browser.post(ANSWERS, Map.of("answer", "IN_TIME", "taskIds", many))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void unasked_the_holder_says_so_by_api_and_a_second_call_is_refused() {
        var browser = http.browser(specialist.id());
        var dossier = dossiers.get(0);
        specialist.answersAboutTheDueDate(dossier, "IN_TIME");

        var begun = browser.post("/api/dossiers/" + dossier + "/apology", Map.of());
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.at("sendBy")).startsWith("2026-10-07T17:00");
        assertThat(browser.post("/api/dossiers/" + dossier + "/apology", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(http.browser("gia-loc.ho-tich")
                        .post("/api/dossiers/" + dossier + "/apology", Map.of())
                        .status())
                .isEqualTo(404);
        then.on(dossier).hasOpen("UserTask_Review", "UserTask_WriteApology").hasInHistory(EventKind.APOLOGY_ANSWERED);
    }

    private List<String> openTasks() {
        return dossiers.stream()
                .map(dossier -> specialist.task(dossier, "UserTask_AnswerApology"))
                .filter(Objects::nonNull)
                .map(task -> task.getId())
                .toList();
    }

    private Status status(DossierId dossier) {
        var all = apologies.of(dossier);
        return all.get(all.size() - 1).status();
    }
}
