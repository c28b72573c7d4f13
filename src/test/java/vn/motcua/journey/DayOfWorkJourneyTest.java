package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Http;
import vn.motcua.testing.Leftovers;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Hôm nay của tôi, from the morning a dossier is taken up to the day it is signed. */
@MotCuaTest
class DayOfWorkJourneyTest {

    private static final String SUPPLEMENT_PAPER = "declaration";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    Leftovers leftovers;

    @BeforeEach
    void what_others_left_waits_behind() {
        leftovers = new Leftovers(jdbc);
        leftovers.waitBehind();
    }

    @AfterEach
    void and_comes_back() {
        leftovers.comeBack();
    }

    @Test
    void a_task_can_wait_until_the_day_it_is_due_and_only_those_who_may_do_it_see_it() {
        var dossier = certificates.accepted("2026-01-12T09:00");
        var specialist = certificates.specialist();

        var waiting = line(specialist, "LATER", dossier);
        assertThat(waiting.path("taken").asBoolean()).isFalse();
        assertThat(waiting.path("name").asText()).isEqualTo("Thẩm định hồ sơ");
        assertThat(today(specialist).path("untaken").asInt()).isPositive();
        specialist.claims(dossier, Step.REVIEW);
        assertThat(line(specialist, "LATER", dossier).path("taken").asBoolean()).isTrue();

        var due = time.unchecked(() ->
                specialist.task(dossier, Step.REVIEW.taskId()).getDueDate().toInstant());
        time.itIs(due.minusSeconds(3600));
        assertThat(line(specialist, "TODAY", dossier).path("late").asBoolean()).isFalse();
        time.itIs(due.plusSeconds(60));
        assertThat(line(specialist, "TODAY", dossier).path("late").asBoolean()).isTrue();
        var part = part(specialist, "TODAY");
        assertThat(part.path("count").asInt()).isEqualTo(part.path("lines").size());
        assertThat(part.path("nextDueAt").asText())
                .isEqualTo(part.path("lines").path(0).path("dueAt").asText());

        for (var stranger : new String[] {"gia-loc.ho-tich", "thanh-quang.chairman", "thanh-quang.desk-1"}) {
            assertThat(http.browser(stranger).get("/api/today").text()).doesNotContain(dossier.toString());
        }
    }

    @Test
    void what_waits_for_somebody_else_says_for_whom() {
        var specialist = certificates.specialist();
        var desk = certificates.desk();
        var supplement = certificates.takenUp("2026-10-12T09:00");
        var opinion = certificates.takenUp("2026-10-12T09:10");
        var signing = certificates.takenUp("2026-10-12T09:20");

        specialist.asksSupplement(supplement, Step.REVIEW, SUPPLEMENT_PAPER);
        specialist.asksOpinion(opinion, "xa-gia-loc");
        specialist.submits(signing, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));

        assertThat(awaited(specialist, supplement)).isEqualTo("Chờ người nộp bổ sung");
        assertThat(awaited(specialist, opinion)).isEqualTo("Chờ ý kiến cơ quan khác");
        assertThat(awaited(specialist, signing)).isEqualTo("Chờ lãnh đạo duyệt, ký");
        var atTheDesk = line(desk, "WITH_OTHERS", supplement);
        assertThat(atTheDesk.path("taskId").isNull()).isFalse();
        assertThat(atTheDesk.path("awaited").asText()).isEqualTo("Chờ người nộp bổ sung");
        var chairman = certificates.chairman();
        assertThat(line(chairman, "TODAY", signing).path("name").asText()).isEqualTo("Ký duyệt kết quả");
        assertThat(today(chairman).path("signings").asInt()).isPositive();

        time.itIs("2026-11-30T09:00");
        assertThat(line(desk, "TODAY", supplement).path("awaited").isNull())
                .as("once its own time is over, the desk has to act")
                .isTrue();
    }

    private String awaited(Worker official, DossierId dossier) {
        return line(official, "WITH_OTHERS", dossier).path("awaited").asText();
    }

    private JsonNode line(Worker official, String part, DossierId dossier) {
        return StreamSupport.stream(part(official, part).path("lines").spliterator(), false)
                .filter(line -> line.path("dossierId").asText().equals(dossier.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + part + ": " + today(official)));
    }

    private JsonNode part(Worker official, String part) {
        return StreamSupport.stream(today(official).path("parts").spliterator(), false)
                .filter(each -> each.path("part").asText().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode today(Worker official) {
        return http.browser(official.id()).get("/api/today").json();
    }
}
