package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.SampleProcedure;
import vn.motcua.testing.Worker;

/** Between officials a dossier goes back with a reason, while its clock runs on. */
@MotCuaTest
class WayBackJourneyTest {

    private static final String CORRECT = "UserTask_CorrectIntake";
    private static final String REASON = "{\"reason\":\"Trình nhầm dự thảo cũ.\"}";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    DelayExplanations explanations;

    Worker desk;
    Worker leader;

    @BeforeEach
    void the_office_opens() {
        desk = counter.worker("thanh-quang.desk-1");
        leader = counter.worker("thanh-quang.chairman");
    }

    @ParameterizedTest
    @EnumSource
    void the_leader_sends_back_to_the_specialist(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        var due = then.on(dossier).row().dueAt();
        procedure.submits(dossier, counter);

        leader.sendsBack(dossier, "Chưa đối chiếu sổ gốc của xã.");

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .hasInHistory(EventKind.REVIEWED, EventKind.SENT_BACK)
                .hasLedger(ClockCause.ACCEPTED);
        assertThat(then.on(dossier).row().dueAt()).isEqualTo(due);
        assertThat(then.on(dossier).detail(EventKind.SENT_BACK)).containsValue("Chưa đối chiếu sổ gốc của xã.");
        procedure.submits(dossier, counter);
        then.on(dossier).isWaitingAt(Step.SIGNING);
    }

    @ParameterizedTest
    @EnumSource
    void the_specialist_sends_back_to_the_desk_and_gets_it_again(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        var specialist = procedure.specialist(counter).claims(dossier, Step.REVIEW);

        specialist.sendsToDesk(dossier);

        then.on(dossier).hasOpen(CORRECT).hasInHistory(EventKind.SENT_TO_DESK).hasNoBell("BoundaryEvent_ReviewOverdue");
        assertThat(desk.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(CORRECT);
        assertThat(desk.task(dossier, CORRECT).getDueDate())
                .as("four norm hours from nine: 3:45 of the office's time")
                .isBetween("2026-10-05T14:44:00.000+0700", "2026-10-05T14:46:30.000+0700");
        assertThatThrownBy(() -> specialist.corrects(dossier)).hasMessageContaining("không thuộc nhóm");

        desk.corrects(dossier);
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasInHistory(EventKind.SENT_TO_DESK, EventKind.CORRECTED)
                .hasLedger(ClockCause.ACCEPTED);
        procedure.submits(dossier, counter);
        leader.uploadsResult(dossier).signs(dossier);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
    }

    @Test
    void a_correction_that_outlasts_the_dossier_is_explained() {
        var dossier = accepted(SampleProcedure.BIRTH);
        time.itIs("2026-10-05T15:00");
        SampleProcedure.BIRTH.specialist(counter).claims(dossier, Step.REVIEW).sendsToDesk(dossier);
        assertThat(desk.task(dossier, CORRECT).getDueDate().toInstant())
                .isEqualTo(then.on(dossier).row().dueAt());

        time.itIs("2026-10-05T17:01");
        time.letDueJobsRun(dossier);

        assertThat(explanations.of(dossier)).extracting(late -> late.step()).contains(LateStep.DOSSIER);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_submitted_takes_it_back_while_the_leader_has_not_claimed(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        procedure.submits(dossier, counter);
        assertThatThrownBy(() -> desk.recalls(dossier)).hasMessageContaining("Chỉ nhóm vừa chuyển");
        assertThatThrownBy(() -> leader.recalls(dossier)).hasMessageContaining("Chỉ nhóm vừa chuyển");

        submitter(procedure).recalls(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasInHistory(EventKind.REVIEWED, EventKind.RECALLED)
                .hasNoBell("BoundaryEvent_SigningOverdue")
                .hasLedger(ClockCause.ACCEPTED);
        assertThat(then.on(dossier).detail(EventKind.RECALLED))
                .containsEntry("Rút từ", "Ký duyệt kết quả")
                .containsEntry("Lý do", "Trình nhầm dự thảo cũ.");
        assertThatThrownBy(() -> desk.recalls(dossier))
                .as("it came back from signing, not from the desk")
                .hasMessageContaining("không ở bước cho phép");

        procedure.submits(dossier, counter);
        leader.claims(dossier, Step.SIGNING);
        assertThatThrownBy(() -> submitter(procedure).recalls(dossier)).hasMessageContaining("đã có người nhận");
        then.on(dossier).isWaitingAt(Step.SIGNING).isClaimedBy(leader.id(), Step.SIGNING);
    }

    @ParameterizedTest
    @EnumSource
    void the_desk_takes_back_what_no_specialist_has_claimed(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        assertThatThrownBy(() -> procedure.specialist(counter).recalls(dossier))
                .hasMessageContaining("Chỉ nhóm vừa chuyển");

        desk.recalls(dossier);

        then.on(dossier).hasOpen(CORRECT).hasStatus(DossierStatus.ACCEPTED).hasInHistory(EventKind.RECALLED);
        assertThatThrownBy(() -> desk.recalls(dossier)).hasMessageContaining("không ở bước cho phép");
        desk.corrects(dossier);
        then.on(dossier).isWaitingAt(Step.REVIEW);
        desk.recalls(dossier).corrects(dossier);
        procedure.specialist(counter).claims(dossier, Step.REVIEW);
        assertThatThrownBy(() -> desk.recalls(dossier)).hasMessageContaining("đã có người nhận");
    }

    @Test
    void the_specialist_takes_back_what_the_head_of_the_division_has_not_claimed() {
        var dossier = accepted(SampleProcedure.PERMIT);
        var specialist = SampleProcedure.PERMIT.specialist(counter);
        var head = counter.worker("thanh-quang.division-head");
        specialist.reviews(dossier);
        assertThatThrownBy(() -> head.recalls(dossier)).hasMessageContaining("Chỉ nhóm vừa chuyển");

        specialist.recalls(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasInHistory(EventKind.RECALLED)
                .hasNoBell("BoundaryEvent_DivisionReviewOverdue");
        specialist.reviews(dossier);
        head.claims(dossier, Step.DIVISION_REVIEW);
        assertThatThrownBy(() -> specialist.recalls(dossier)).hasMessageContaining("đã có người nhận");
    }

    @RepeatedTest(5)
    void a_recall_and_a_claim_in_the_same_moment_do_not_both_come_through() {
        var dossier = accepted(SampleProcedure.MARITAL);
        var specialist = SampleProcedure.MARITAL.specialist(counter);

        AtOnce.run(() -> desk.recalls(dossier), () -> specialist.claims(dossier, Step.REVIEW));

        var open = then.tasksOf(dossier);
        assertThat(open).hasSize(1);
        if (open.get(0).getTaskDefinitionKey().equals(CORRECT)) {
            then.on(dossier).hasInHistory(EventKind.RECALLED).hasNotInHistory(EventKind.PROCESSING_STARTED);
        } else {
            then.on(dossier).isClaimedBy(specialist.id(), Step.REVIEW).hasNotInHistory(EventKind.RECALLED);
        }
    }

    @Test
    void what_the_leader_sent_back_is_not_recalled_by_the_leader() {
        var dossier = accepted(SampleProcedure.MARITAL);
        SampleProcedure.MARITAL.submits(dossier, counter);
        leader.sendsBack(dossier, "Chưa đối chiếu sổ gốc của xã.");

        assertThatThrownBy(() -> leader.recalls(dossier)).hasMessageContaining("không ở bước cho phép");
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    @Test
    void a_recall_by_api_wants_a_reason_and_a_dossier_of_ones_own() {
        var dossier = accepted(SampleProcedure.MARITAL);
        var recall = "/api/dossiers/" + dossier + "/recall";

        var wordless = http.script(desk.id()).postText(recall, "{\"reason\":\" \"}");
        assertThat(wordless.status()).isEqualTo(400);
        assertThat(http.script("gia-loc.desk-1").postText(recall, REASON).status())
                .isEqualTo(404);
        then.on(dossier).isWaitingAt(Step.REVIEW);

        assertThat(http.script(desk.id()).postText(recall, REASON).status()).isEqualTo(204);
        then.on(dossier).hasOpen(CORRECT);
        var again = http.script(desk.id()).postText(recall, REASON);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("detail")).contains("không ở bước cho phép");
    }

    @Test
    void a_task_entered_again_opens_without_its_last_outcome() {
        var dossier = accepted(SampleProcedure.MARITAL);
        SampleProcedure.MARITAL.submits(dossier, counter);
        leader.sendsBack(dossier, "Chưa đối chiếu sổ gốc của xã.");

        var review = then.on(dossier).task(Step.REVIEW).getId();
        var variables = http.browser("thanh-quang.ho-tich")
                .get("/camunda/api/engine/engine/default/task/" + review + "/form-variables?deserializeValues=false")
                .json();

        assertThat(variables.has("reviewOutcome")).isFalse();
        assertThat(variables.has("dossierId")).isTrue();
        assertThat(variables.has("documentChoices")).isTrue();
        assertThat(variables.path("signingOutcome").path("value").asText()).isEqualTo("SENT_BACK");
    }

    private Worker submitter(SampleProcedure procedure) {
        return procedure == SampleProcedure.PERMIT
                ? counter.worker("thanh-quang.division-head")
                : procedure.specialist(counter);
    }

    private DossierId accepted(SampleProcedure procedure) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        return dossier;
    }
}
