package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Initials before the leader, and a clerk who numbers, dates, seals and issues what the leader signed. */
@MotCuaTest
class IssuingJourneyTest {

    private static final String SPECIALIST = "thanh-quang.kinh-te";
    private static final String HEAD = "thanh-quang.division-head";
    private static final String LEADER = "thanh-quang.chairman";
    private static final String CLERK = "thanh-quang.clerk";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    DossierId dossier;
    Worker leader;
    Worker clerk;

    @BeforeEach
    void a_business_is_reviewed() {
        time.itIs("2026-01-13T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        leader = counter.worker(LEADER);
        clerk = counter.worker(CLERK);
        dossier = desk.registers(aDossier()
                .asRequiredBy(catalogue
                        .inForce(new ProcedureKey("household-business-registration"), LocalDate.of(2026, 1, 13))
                        .orElseThrow()));
        desk.accepts(dossier);
        counter.worker(HEAD).submits(dossier, new Step("ASSIGNMENT"), Map.of("assignee", SPECIALIST));
    }

    @Test
    void the_clock_runs_until_the_clerk_has_issued_what_the_leader_signed() {
        initialled();
        time.itIs("2026-01-14T09:00");
        leader.signsForIssue(dossier);

        then.on(dossier)
                .isWaitingAt(Step.ISSUING)
                .hasStatus(DossierStatus.PROCESSING)
                .hasInHistory(EventKind.SIGNED_FOR_ISSUE)
                .hasNotInHistory(EventKind.SIGNED);
        assertThat(then.on(dossier).row().signed()).isFalse();

        time.itIs("2026-01-15T10:00");
        clerk.uploadsResult(dossier).issues(dossier);
        time.letDueJobsRun(dossier);

        then.on(dossier)
                .isWaitingAt(Step.RETURN)
                .hasStatus(DossierStatus.PROCESSED)
                .hasInHistory(EventKind.SIGNED)
                .hasPassedInOrder("UserTask_DivisionReview", "UserTask_Signing", "UserTask_Issuing")
                .hasNotPassed("ServiceTask_OpenIssuingDelay");
        var row = then.on(dossier).row();
        assertThat(Vietnam.minuteOfDay(row.processedAt())).isEqualTo(Vietnam.minuteOfDay(time.now()));
        assertThat(row.resultKind()).isEqualTo(ResultKind.GRANTED);
        assertThat(row.resultDate()).isEqualTo("2026-01-15");
        assertThat(row.resultSigner()).isEqualTo("Nguyễn Hữu Thọ");
        assertThat(then.on(dossier).detail(EventKind.SIGNED)).containsEntry("Người ghi nhận", "Lương Thị Kim Oanh");
        assertThat(then.on(dossier).told(EventKind.SIGNED)).isOne();
    }

    @Test
    void nothing_is_issued_without_a_sealed_scan_or_dated_before_the_signature() {
        initialled();
        time.itIs("2026-01-14T09:00");
        leader.signsForIssue(dossier);

        assertThatThrownBy(() -> clerk.issues(dossier)).hasStackTraceContaining("Chưa có bản quét kết quả");
        clerk.uploadsResult(dossier);
        assertThatThrownBy(() -> clerk.submits(dossier, Step.ISSUING, issue("9/2026", "2026-01-13")))
                .hasStackTraceContaining("không thể trước ngày lãnh đạo ký (14/01/2026)");
        assertThatThrownBy(() -> clerk.submits(dossier, Step.ISSUING, issue("9/2026", "2026-01-15")))
                .hasStackTraceContaining("không thể ở tương lai");
        then.on(dossier).isWaitingAt(Step.ISSUING).hasStatus(DossierStatus.PROCESSING);

        clerk.submits(dossier, Step.ISSUING, issue("9/2026", "2026-01-14"));
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
    }

    @Test
    void what_is_out_of_form_goes_back_to_the_leader_and_the_last_signature_counts() {
        initialled();
        leader.signsForIssue(dossier);
        clerk.submits(
                dossier,
                Step.ISSUING,
                Map.of("issuingOutcome", "SENT_BACK", "sentBackReason", "Thiếu chức vụ của người ký."));

        then.on(dossier).isWaitingAt(Step.SIGNING).hasInHistory(EventKind.ISSUE_SENT_BACK);
        counter.worker("thanh-quang.deputy").signsForIssue(dossier);
        clerk.uploadsResult(dossier).issues(dossier);

        assertThat(then.on(dossier).row().resultSigner()).isEqualTo("Đặng Xuân Quyền");
        assertThat(then.on(dossier).told(EventKind.SIGNED_FOR_ISSUE)).isEqualTo(2);
    }

    @Test
    void the_leader_takes_it_back_until_the_clerk_has_taken_it() {
        initialled();
        leader.signsForIssue(dossier);
        var recall = "/api/dossiers/" + dossier + "/recall";
        assertThat(http.browser(LEADER)
                        .post(recall, Map.of("reason", "Ký nhầm bản dự thảo cũ."))
                        .status())
                .isBetween(200, 204);
        then.on(dossier).isWaitingAt(Step.SIGNING);

        leader.signsForIssue(dossier);
        clerk.claims(dossier, Step.ISSUING);
        assertThat(http.browser(LEADER)
                        .post(recall, Map.of("reason", "Ký nhầm bản dự thảo cũ."))
                        .text())
                .contains("đã có người nhận việc");
        then.on(dossier).isWaitingAt(Step.ISSUING);
    }

    @Test
    void the_head_initials_the_draft_and_a_later_one_is_seen_to_be_another() {
        var draft = uploadsDraft(SPECIALIST);
        assertThat(draft.path("initials").isNull()).isTrue();
        assertThat(draft.path("mayUpload").asBoolean()).isTrue();
        counter.worker(SPECIALIST).reviews(dossier);
        counter.worker(HEAD)
                .claims(dossier, Step.DIVISION_REVIEW)
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));

        assertThat(then.on(dossier).detail(EventKind.SUBMITTED))
                .containsEntry("Ký nháy", "Dự thảo kết quả (bản tải lên)");
        var initials = draftSeenBy(LEADER).path("initials");
        assertThat(initials.path("by").asText()).isEqualTo("Vũ Đức Tuyên");
        assertThat(initials.path("unchanged").asBoolean()).isTrue();
        assertThat(draftSeenBy(LEADER).path("mayUpload").asBoolean()).isFalse();

        leader.sendsBack(dossier, "Dự thảo ghi sai tên hộ kinh doanh.");
        uploadsDraft(SPECIALIST);
        assertThat(draftSeenBy(LEADER).path("initials").path("unchanged").asBoolean())
                .isFalse();
        counter.worker(SPECIALIST)
                .submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đã sửa tên."));
        counter.worker(HEAD).submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        assertThat(draftSeenBy(LEADER).path("initials").path("unchanged").asBoolean())
                .isTrue();
        assertThatThrownBy(() -> jdbc.sql("delete from draft_initials where dossier_id = ?")
                        .param(dossier.value())
                        .update())
                .as("what was initialled stays")
                .isNotNull();
    }

    @Test
    void a_draft_is_uploaded_in_the_unit_that_reviews_only() {
        assertThat(http.browser("gia-loc.kinh-te")
                        .upload(draftPath(), "du-thao.pdf", ArchiveFile.result())
                        .status())
                .isIn(403, 404);
        assertThat(http.browser("thanh-quang.desk-1")
                        .upload(draftPath(), "du-thao.pdf", ArchiveFile.result())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_leader_signs_the_initialled_draft_and_the_clerk_seals_it_under_its_number() {
        uploadsDraft(SPECIALIST);
        initialled();
        leader.claims(dossier, Step.SIGNING);
        var signed = http.browser(LEADER)
                .post("/api/dossiers/" + dossier + "/result-signature", Map.of("pin", http.pin(LEADER)));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().path("sealed").asBoolean()).isFalse();
        assertThat(signatures(signed.json().path("file").path("id").asText())).hasSize(1);
        assertThat(seal(CLERK, "15/GCN", "2026-01-13").status())
                .as("not before it was passed on")
                .isEqualTo(403);
        leader.signsForIssue(dossier);

        clerk.claims(dossier, Step.ISSUING);
        assertThatThrownBy(() -> clerk.submits(dossier, Step.ISSUING, issue("15/GCN", "2026-01-13")))
                .hasStackTraceContaining("chưa có số, ngày và dấu của cơ quan");
        assertThat(seal("gia-loc.clerk", "15/GCN", "2026-01-13").status()).isIn(403, 404);
        assertThat(seal(LEADER, "15/GCN", "2026-01-13").status()).isEqualTo(403);
        assertThat(seal(CLERK, "15/GCN", "2026-01-12").text()).contains("trước ngày lãnh đạo ký");
        assertThat(seal(CLERK, "15/GCN", "2026-01-14").text()).contains("không thể ở tương lai");
        assertThat(seal(CLERK, "14/GCN", "2026-01-13").status()).isEqualTo(200);
        var again = seal(CLERK, "15/GCN", "2026-01-13");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(signatures(again.json().path("id").asText()))
                .as("the leader's, the number's and the seal's, once each")
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.path("valid").asBoolean())
                        .as(one.toString())
                        .isTrue());

        assertThatThrownBy(() -> clerk.submits(dossier, Step.ISSUING, issue("14/GCN", "2026-01-13")))
                .hasStackTraceContaining("đã ký số với số 15/GCN");
        clerk.submits(dossier, Step.ISSUING, issue("15/GCN", "2026-01-13"));
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(then.on(dossier).row().resultNumber()).isEqualTo("15/GCN");
    }

    @Test
    void leaders_sign_many_for_the_clerk_without_numbers() {
        uploadsDraft(SPECIALIST);
        initialled();
        var task = leader.task(dossier, Step.SIGNING.taskId()).getId();
        var line = StreamSupport.stream(
                        http.browser(LEADER)
                                .get("/api/signings")
                                .json()
                                .path("lines")
                                .spliterator(),
                        false)
                .filter(one -> one.path("taskId").asText().equals(task))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("clerkIssues").asBoolean()).isTrue();
        assertThat(line.path("result").path("fileName").asText()).isEqualTo("du-thao.pdf");

        http.browser(LEADER).post("/api/signings/" + task + "/result", Map.of());
        var done = http.browser(LEADER)
                .post("/api/signings", Map.of("pin", http.pin(LEADER), "signatures", List.of(Map.of("taskId", task))));

        assertThat(done.json().path("done").asInt()).as(done.text()).isOne();
        then.on(dossier).isWaitingAt(Step.ISSUING).hasStatus(DossierStatus.PROCESSING);
    }

    @Test
    void a_dossier_that_stood_at_the_clerk_until_its_day_is_the_clerks_to_explain() {
        initialled();
        leader.signsForIssue(dossier);
        time.itIs("2026-01-20T08:00");
        time.letDueJobsRun(dossier);

        then.on(dossier).hasPassed("ServiceTask_OpenIssuingDelay").isWaitingAt(Step.ISSUING);
        assertThat(then.on(dossier).row().dueAt()).isBefore(time.now());
        clerk.uploadsResult(dossier).issues(dossier);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED);
    }

    private void initialled() {
        counter.worker(SPECIALIST).reviews(dossier);
        counter.worker(HEAD).submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
    }

    private String draftPath() {
        return "/api/dossiers/" + dossier + "/documents?documentKey=draft&purpose=DRAFT";
    }

    private JsonNode uploadsDraft(String official) {
        var earlier = draftSeenBy(official).path("files");
        var replaces = earlier.isEmpty()
                ? ""
                : "&replaces=" + earlier.get(0).path("id").asText();
        var text = replaces.isEmpty() ? "Hộ kinh doanh Mai Anh" : "Hộ kinh doanh Mai Ánh";
        var kept = http.browser(official).upload(draftPath() + replaces, "du-thao.pdf", draft(text));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        return draftSeenBy(official);
    }

    private static byte[] draft(String text) {
        return ArchiveFile.of("<p>Số:</p><p>%s</p><p style=\"margin-top:60mm\">Nguyễn Hữu Thọ</p>".formatted(text));
    }

    private JsonNode draftSeenBy(String official) {
        return http.browser(official).get("/api/dossiers/" + dossier).json().path("draft");
    }

    private Caller.Answer seal(String official, String number, String day) {
        return http.browser(official)
                .post("/api/dossiers/" + dossier + "/result-seal", Map.of("resultNumber", number, "resultDate", day));
    }

    private List<JsonNode> signatures(String document) {
        var files = http.browser(LEADER)
                .get("/api/dossiers/" + dossier + "/signatures")
                .json()
                .path("files");
        return StreamSupport.stream(files.spliterator(), false)
                .filter(file -> file.path("documentId").asText().equals(document))
                .flatMap(file -> StreamSupport.stream(file.path("signatures").spliterator(), false))
                .toList();
    }

    private static Map<String, Object> issue(String number, String day) {
        return new HashMap<>(Map.of("issuingOutcome", "ISSUED", "resultNumber", number, "resultDate", day));
    }
}
