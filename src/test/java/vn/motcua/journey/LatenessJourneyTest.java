package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanation.Status;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Being late asks for words and never holds anything up. */
@MotCuaTest
class LatenessJourneyTest {

    private static final String EXPLAIN = "UserTask_ExplainDelay";
    private static final String CONFIRM = "UserTask_ConfirmExplanation";
    private static final String REASON = "Một cán bộ nghỉ ốm, hồ sơ tăng gấp đôi trong tuần.";

    @Autowired
    TaskService tasks;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    DossierEvents events;

    Worker desk;
    Worker specialist;
    Worker leader;
    Worker deputy;
    Worker controller;
    DossierId dossier;

    @BeforeEach
    void a_dossier_is_accepted_at_nine() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
        deputy = counter.worker("thanh-quang.deputy");
        controller = counter.worker("thanh-quang.controller");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
    }

    @Test
    void an_overdue_review_asks_its_holder_to_explain_and_the_result_goes_out_meanwhile() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-11-20T14:40");
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .isClaimedBy(specialist.id(), Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .hasPassed("BoundaryEvent_ReviewOverdue", "ServiceTask_OpenReviewDelay", "EndEvent_ReviewDelayOpened");
        assertThat(task(EXPLAIN).getAssignee()).isEqualTo(specialist.id());
        assertThat(task(EXPLAIN).getTenantId()).isEqualTo("xa-thanh-quang");
        assertThat(task(EXPLAIN).getDueDate().toInstant())
                .as("eight norm hours on the office's calendar")
                .isAfter(time.now());

        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
        assertThat(only().status())
                .as("the result is out, the words are still owed")
                .isEqualTo(Status.OPEN);

        specialist.explains(dossier, REASON);
        assertThat(only().status()).isEqualTo(Status.EXPLAINED);
        deputy.sendsExplanationBack(dossier, "Nêu rõ ngày nghỉ của cán bộ.");
        assertThat(only().status()).isEqualTo(Status.SENT_BACK);
        assertThat(task(EXPLAIN).getAssignee()).isEqualTo(specialist.id());
        specialist.explains(dossier, REASON + " Nghỉ ngày 19 và 20/11.");
        leader.confirmsExplanation(dossier);

        assertThat(only().status()).isEqualTo(Status.CONFIRMED);
        assertThat(only().explanation()).endsWith("Nghỉ ngày 19 và 20/11.");
        assertThat(then.instance(dossier, "explain-delay").getEndTime()).isNotNull();
        assertThat(events.of(dossier))
                .extracting(DossierEvents.Line::kind)
                .containsSubsequence(
                        EventKind.EXPLANATION_ASKED,
                        EventKind.REVIEWED,
                        EventKind.SIGNED,
                        EventKind.RETURNED,
                        EventKind.DELAY_EXPLAINED,
                        EventKind.EXPLANATION_SENT_BACK,
                        EventKind.DELAY_EXPLAINED,
                        EventKind.EXPLANATION_CONFIRMED);
        assertThat(events.of(dossier))
                .as("kept with the dossier, both versions")
                .filteredOn(line -> line.kind() == EventKind.DELAY_EXPLAINED)
                .extracting(line -> line.detail().get("Giải trình"))
                .containsExactly(REASON, REASON + " Nghỉ ngày 19 và 20/11.");
    }

    @Test
    void for_a_review_nobody_claimed_the_leaders_answer_and_the_controller_confirms() {
        passesTo("2026-11-20T14:40");

        assertThat(task(EXPLAIN).getAssignee()).isNull();
        assertThat(leader.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .contains(EXPLAIN);
        leader.explains(dossier, REASON);
        assertThatThrownBy(() -> deputy.confirmsExplanation(dossier)).hasMessageContaining("không thuộc nhóm");
        controller.confirmsExplanation(dossier);

        assertThat(only().status()).isEqualTo(Status.CONFIRMED);
        then.on(dossier).isWaitingAt(Step.REVIEW).hasStatus(DossierStatus.ACCEPTED);
    }

    @Test
    void a_late_signature_is_explained_by_the_leader_and_confirmed_by_the_controller() {
        specialist.reviews(dossier);
        leader.claims(dossier, Step.SIGNING);
        passesTo("2026-11-20T17:01");

        then.on(dossier)
                .isWaitingAt(Step.SIGNING)
                .hasPassed("BoundaryEvent_SigningOverdue", "BoundaryEvent_DossierOverdue");
        assertThat(all()).extracting(DelayExplanation::step).containsExactly(LateStep.of(Step.SIGNING));
        assertThat(task(EXPLAIN).getAssignee()).isEqualTo(leader.id());
        leader.explains(dossier, REASON);
        assertThatThrownBy(() -> leader.confirmsExplanation(dossier)).hasMessageContaining("không thuộc nhóm");
        controller.confirmsExplanation(dossier);

        assertThat(only().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void a_step_asks_once_however_often_it_comes_back() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-11-20T14:40");
        specialist.reviews(dossier);
        leader.sendsBack(dossier, "Chưa đối chiếu giấy chứng sinh.");

        time.letDueJobsRun(dossier);

        then.on(dossier).isWaitingAt(Step.REVIEW);
        assertThat(all()).hasSize(1);
        assertThat(then.tasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder("UserTask_Review", EXPLAIN);
    }

    @Test
    void the_dossiers_own_overdue_opens_one_where_none_is_owed() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-11-20T14:40");
        specialist.explains(dossier, REASON);
        leader.confirmsExplanation(dossier);

        passesTo("2026-11-20T17:01");

        assertThat(all())
                .extracting(DelayExplanation::step, DelayExplanation::status)
                .containsExactly(
                        tuple(LateStep.of(Step.REVIEW), Status.CONFIRMED), tuple(LateStep.DOSSIER, Status.OPEN));
        assertThat(all().get(1).wasDueAt()).isEqualTo(then.on(dossier).row().dueAt());
        assertThat(task(EXPLAIN).getAssignee()).isEqualTo(specialist.id());
    }

    @Test
    void the_dossiers_own_overdue_reuses_an_explanation_that_is_still_owed() {
        passesTo("2026-11-20T14:40");

        passesTo("2026-11-20T17:01");

        then.on(dossier).isWaitingAt(Step.REVIEW).hasPassed("ServiceTask_OpenDossierDelay");
        assertThat(all()).extracting(DelayExplanation::step).containsExactly(LateStep.of(Step.REVIEW));
    }

    @Test
    void an_overdue_intake_is_answered_by_the_desks_own_authority() {
        var centre = counter.worker("trung-tam.desk-1");
        var waiting = counter.given(aDossier().receivedAt("2026-11-20T09:00").decidedBy("xa-gia-loc"), centre);
        centre.claims(waiting, Step.INTAKE);

        time.itIs("2026-11-20T10:30");
        time.letDueJobsRun(waiting);

        then.on(waiting).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
        var asked = explanations.of(waiting).get(0);
        assertThat(asked.authority().value()).isEqualTo("trung-tam-hai-phong");
        assertThat(asked.step()).isEqualTo(LateStep.of(Step.INTAKE));
        assertThat(then.instance(waiting, "explain-delay").getTenantId()).isEqualTo("trung-tam-hai-phong");
        centre.explains(waiting, REASON);
        centre.accepts(waiting);
        then.on(waiting).isWaitingAt(Step.REVIEW).hasStatus(DossierStatus.ACCEPTED);
    }

    @Test
    void nobody_confirms_their_own_words() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-11-20T14:40");
        time.unchecked(() -> {
            tasks.setAssignee(task(EXPLAIN).getId(), leader.id());
            return null;
        });
        leader.explains(dossier, REASON);

        assertThatThrownBy(() -> leader.confirmsExplanation(dossier)).hasMessageContaining("không tự xác nhận");

        assertThat(only().status()).isEqualTo(Status.EXPLAINED);
        assertThat(task(CONFIRM)).isNotNull();
        deputy.confirmsExplanation(dossier);
        assertThat(only().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void whoever_held_the_late_step_answers_even_if_it_was_done_before_the_question_was_put() {
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-11-20T14:40");
        time.ring(dossier, "BoundaryEvent_ReviewOverdue");
        specialist.reviews(dossier);

        time.letDueJobsRun(dossier);

        assertThat(only().step()).isEqualTo(LateStep.of(Step.REVIEW));
        assertThat(only().answerer().value()).isEqualTo(specialist.id());
        assertThat(only().confirmingGroup()).isEqualTo("xa-thanh-quang.leader");
    }

    @Test
    void what_is_done_in_time_owes_nothing() {
        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);

        passesTo("2026-11-23T10:00");

        assertThat(all()).isEmpty();
        then.on(dossier).isWaitingAt(Step.RETURN).hasStatus(DossierStatus.PROCESSED);
    }

    private void passesTo(String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }

    private Task task(String key) {
        return leader.task(dossier, key);
    }

    private List<DelayExplanation> all() {
        return explanations.of(dossier);
    }

    private DelayExplanation only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }
}
