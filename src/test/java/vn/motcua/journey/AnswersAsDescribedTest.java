package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Contract;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** What really comes back is what the description of the interface says, field by field, null by null. */
@MotCuaTest
class AnswersAsDescribedTest {

    private static final String VIEW = "/api/dossiers/{id}";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    private final Contract contract = Contract.ofOurInterface();
    private Caller caller;
    private Worker desk;
    private DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        caller = http.script("thanh-quang.desk-1");
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-10-05T09:00"), desk);
    }

    @Test
    void a_dossier_as_it_is_saved_accepted_found_and_seen_with_much_and_with_little_known_of_it() {
        described("POST", "/api/dossiers", caller.post("/api/dossiers", aBirth()), 201);
        described("GET", VIEW, caller.get("/api/dossiers/" + dossier), 200);
        var accepted = caller.post("/api/dossiers/%s/accept".formatted(dossier), Map.of());
        described("POST", VIEW + "/accept", accepted, 200);
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        var seen = caller.get("/api/dossiers/" + dossier);
        described("GET", VIEW, seen, 200);
        assertThat(seen.json().path("opinions"))
                .as("so that there is something to compare")
                .hasSize(1);
        described("POST", "/api/dossiers/search", caller.post("/api/dossiers/search", Map.of("text", "hung")), 200);
        described("POST", "/api/dossiers/search", caller.post("/api/dossiers/search", Map.of("page", -1)), 400);
    }

    @Test
    void papers_tasks_and_drafts() {
        var uploaded = caller.upload(
                "/api/dossiers/%s/documents?documentKey=declaration&purpose=COMPONENT".formatted(dossier),
                "to-khai.pdf",
                Scans.pdf());
        described("POST", VIEW + "/documents", uploaded, 201);
        var task = desk.task(dossier, Step.INTAKE.taskId()).getId();
        described("GET", "/api/tasks/{taskId}/dossier", caller.get("/api/tasks/%s/dossier".formatted(task)), 200);
        described(
                "POST",
                "/api/tasks/dossiers",
                caller.post("/api/tasks/dossiers", Map.of("taskIds", List.of(task))),
                200);
        described("GET", "/api/tasks/{taskId}/draft", caller.get("/api/tasks/%s/draft".formatted(task)), 200);
        described("GET", "/api/tasks/{taskId}/draft", caller.get("/api/tasks/no-task/draft"), 404);
    }

    @Test
    void what_is_asked_without_a_dossier() {
        described("GET", "/api/procedures", caller.get("/api/procedures?text=giay"), 200);
        described(
                "GET",
                "/api/calendar/due",
                caller.get("/api/calendar/due?amount=3&unit=WORKING_DAY&from=2026-10-05T09:00"),
                200);
        described("GET", "/api/calendar/due", caller.get("/api/calendar/due?amount=x&unit=WORKING_DAY"), 400);
        described("GET", "/api/me", caller.get("/api/me"), 200);
        described("GET", "/api/notices", caller.get("/api/notices"), 200);
    }

    @Test
    void an_answer_that_is_not_as_described_is_found() {
        assertThat(contract.faults(
                        "GET", "/api/notices", 200, RunningSimulators.json("{\"unread\": null, \"read\": 1}")))
                .containsExactlyInAnyOrder(
                        "/unread is missing", "/unread may not be null", "/read is not in the contract");
        assertThat(contract.faults("GET", "/api/notices", 403, RunningSimulators.json("{\"status\": \"403\"}")))
                .contains("/status may not be \"403\"", "/detail is missing");
    }

    private void described(String method, String path, Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith(status < 300 ? "application/json" : "application/problem+json");
        assertThat(contract.faults(method, path, status, answer.json()))
                .as("%s %s: %s".formatted(method, path, answer.text()))
                .isEmpty();
    }

    private static Map<String, Object> aBirth() {
        return Map.of(
                "procedure", "birth-registration",
                "channel", "DESK",
                "returnMode", "DESK",
                "filer", Map.of("name", "Nguyễn Văn An", "phone", "0912345678"));
    }
}
