package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Leftovers;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** Many tasks at once: each a transaction of its own, what failed listed with its reason and open to be tried again. */
@MotCuaTest
class ManySignaturesJourneyTest {

    private static final String CLAIMS = "/api/tasks/claims";
    private static final String SIGNINGS = "/api/signings";

    @Autowired
    Certificates certificates;

    @Autowired
    Eyes then;

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
    void many_are_claimed_and_what_somebody_else_took_meanwhile_is_told() {
        var dossiers = Stream.generate(() -> certificates.accepted("2027-12-06T09:00"))
                .limit(3)
                .toList();
        var specialist = certificates.specialist();
        var tasks = dossiers.stream()
                .map(dossier -> specialist.task(dossier, Step.REVIEW.taskId()).getId())
                .toList();
        specialist.claims(dossiers.get(0), Step.REVIEW);

        var answer = http.browser("thanh-quang.ho-tich")
                .post(CLAIMS, Map.of("taskIds", List.of(tasks.get(1), "no-such-task", tasks.get(2), tasks.get(1))));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("done").asInt()).isEqualTo(2);
        assertThat(failed(answer)).containsExactly("no-such-task");
        dossiers.forEach(dossier -> assertThat(
                        specialist.task(dossier, Step.REVIEW.taskId()).getAssignee())
                .isEqualTo(specialist.id()));

        var strangers = http.browser("gia-loc.ho-tich").post(CLAIMS, Map.of("taskIds", tasks));
        assertThat(strangers.json().path("done").asInt()).isZero();
        assertThat(strangers.json().path("failed")).hasSize(3);
    }

    @Test
    void seen_results_are_signed_the_unseen_and_the_wrong_ones_stay_and_are_signed_when_mended() {
        var specialist = certificates.specialist();
        var first = toSign(specialist);
        var unseen = toSign(specialist);
        var withoutScan = certificates.takenUp("2027-12-06T09:00");
        specialist.submits(withoutScan, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        var future = toSign(specialist);
        var chairman = http.browser("thanh-quang.chairman");

        var line = line(chairman, first);
        assertThat(line.path("mustSee").asBoolean()).isTrue();
        assertThat(line.path("seen").asBoolean()).isFalse();
        assertThat(see(chairman, first).status()).isEqualTo(200);
        assertThat(see(chairman, first).contentType()).startsWith("application/pdf");
        assertThat(see(chairman, future).status()).isEqualTo(200);
        assertThat(see(chairman, withoutScan).status()).isEqualTo(404);
        assertThat(line(chairman, first).path("seen").asBoolean()).isTrue();

        var answer = chairman.post(
                SIGNINGS,
                Map.of(
                        "signatures",
                        List.of(
                                signature(unseen, "31/2026", "2027-12-06"),
                                signature(future, "32/2026", "2027-12-20"),
                                signature(withoutScan, "33/2026", "2027-12-06"),
                                signature(first, "30/2026", "2027-12-06"))));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("done").asInt()).isEqualTo(1);
        assertThat(answer.json().path("failed").findValuesAsText("reason"))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("chưa được mở xem"),
                        reason -> assertThat(reason).contains("không thể ở tương lai"),
                        reason -> assertThat(reason).contains("Chưa có bản quét kết quả"));
        then.on(first).hasStatus(DossierStatus.PROCESSED);
        for (var kept : List.of(unseen, future, withoutScan)) {
            then.on(kept).hasStatus(DossierStatus.PROCESSING).hasOpen("UserTask_Signing");
        }
        assertThat(chairman(unseen).getAssignee())
                .as("nothing of a refused one is kept")
                .isNull();
        assertThat(line(chairman, unseen).path("lastNumber").asText()).isEqualTo("30/2026");

        see(chairman, unseen);
        var again = chairman.post(
                SIGNINGS,
                Map.of(
                        "signatures",
                        List.of(
                                signature(unseen, "31/2026", "2027-12-06"),
                                signature(future, "32/2026", "2027-12-06"))));
        assertThat(again.json().path("done").asInt()).isEqualTo(2);
        then.on(unseen).hasStatus(DossierStatus.PROCESSED);
        then.on(future).hasStatus(DossierStatus.PROCESSED);
    }

    @Test
    void a_newer_scan_has_to_be_seen_anew_and_what_one_leader_saw_another_did_not() {
        var specialist = certificates.specialist();
        var dossier = toSign(specialist);
        var chairman = http.browser("thanh-quang.chairman");
        var deputy = http.browser("thanh-quang.deputy");
        see(deputy, dossier);

        assertThat(sign(chairman, dossier).text()).contains("chưa được mở xem");
        see(chairman, dossier);
        specialist.uploadsResult(dossier);
        assertThat(line(chairman, dossier).path("seen").asBoolean()).isFalse();
        assertThat(sign(chairman, dossier).text()).contains("chưa được mở xem");

        see(chairman, dossier);
        assertThat(sign(chairman, dossier).json().path("done").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_signs_or_opens_what_waits_for_leaders_of_another_authority() {
        var dossier = toSign(certificates.specialist());

        for (var official : List.of("gia-loc.chairman", "thanh-quang.ho-tich")) {
            var stranger = http.browser(official);
            assertThat(stranger.get(SIGNINGS).text()).doesNotContain(dossier.toString());
            assertThat(see(stranger, dossier).status()).isIn(403, 404, 409);
            assertThat(sign(stranger, dossier).json().path("done").asInt()).isZero();
        }
        var chairman = http.browser("thanh-quang.chairman");
        assertThat(chairman.post(SIGNINGS, Map.of("signatures", List.of())).text())
                .contains("Chưa chọn hồ sơ nào.");
    }

    private DossierId toSign(Worker specialist) {
        var dossier = certificates.takenUp("2027-12-06T09:00");
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        specialist.uploadsResult(dossier);
        return dossier;
    }

    private Map<String, Object> signature(DossierId dossier, String number, String day) {
        return Map.of("taskId", chairman(dossier).getId(), "resultNumber", number, "resultDate", day);
    }

    private Caller.Answer sign(Caller caller, DossierId dossier) {
        return caller.post(SIGNINGS, Map.of("signatures", List.of(signature(dossier, "77/2026", "2027-12-06"))));
    }

    private Caller.Answer see(Caller caller, DossierId dossier) {
        return caller.post(SIGNINGS + "/" + chairman(dossier).getId() + "/result", Map.of());
    }

    private JsonNode line(Caller caller, DossierId dossier) {
        return StreamSupport.stream(caller.get(SIGNINGS).json().path("lines").spliterator(), false)
                .filter(line -> line.path("dossier").path("id").asText().equals(dossier.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Task chairman(DossierId dossier) {
        return certificates.chairman().task(dossier, Step.SIGNING.taskId());
    }

    private static List<String> failed(Caller.Answer answer) {
        return answer.json().path("failed").findValuesAsText("taskId");
    }
}
