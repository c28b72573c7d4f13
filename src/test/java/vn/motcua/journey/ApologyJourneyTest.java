package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.delay.Apology.Status;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.RebuildDue;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** A certificate asked for on Monday 5/10/2026 at nine is due on Thursday at 17:00: the question comes on Tuesday morning. */
@MotCuaTest
class ApologyJourneyTest {

    private static final String PROCESS = "apology";
    private static final String ANSWER = "UserTask_AnswerApology";
    private static final String WRITE = "UserTask_WriteApology";
    private static final String DECIDE = "UserTask_DecideApology";
    private static final String REVIEW = "UserTask_Review";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Apologies apologies;

    @Autowired
    RebuildDue rebuildDue;

    @Autowired
    DelayExplanations explanations;

    Worker desk;
    Worker specialist;
    Worker chairman;
    Worker deputy;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        chairman = certificates.chairman();
        deputy = certificates.deputy();
        dossier = certificates.accepted("2026-10-05T09:00");
    }

    @Test
    void two_working_days_before_the_due_date_its_holder_is_asked_and_in_time_is_the_end_of_it() {
        specialist.claims(dossier, Step.REVIEW);
        then.on(dossier).rings("BoundaryEvent_ApologyQuestion", "2026-10-06T07:30");
        passesTo("2026-10-06T07:29");
        then.on(dossier).hasOpen(REVIEW);

        passesTo("2026-10-06T07:31");

        then.on(dossier)
                .hasOpen(REVIEW, ANSWER)
                .hasPassed("BoundaryEvent_ApologyQuestion", "ServiceTask_OpenApology", "EndEvent_ApologyAsked")
                .hasInHistory(EventKind.APOLOGY_ASKED);
        assertThat(task(ANSWER).getAssignee()).isEqualTo(specialist.id());
        assertThat(task(ANSWER).getTenantId()).isEqualTo("xa-thanh-quang");
        assertThat(task(ANSWER).getDueDate().toInstant()).isEqualTo(at("2026-10-07T07:30"));

        specialist.answersAboutTheDueDate(dossier, "IN_TIME");

        then.on(dossier)
                .hasOpen(REVIEW)
                .hasPassedIn(PROCESS, ANSWER, "EndEvent_InTime", "EndEvent_ApologyClosed")
                .hasNotPassedIn(PROCESS, WRITE)
                .isDueAt("2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED);
        assertThat(only().status()).isEqualTo(Status.IN_TIME);
    }

    @Test
    void not_in_time_is_written_countersigned_and_sent_a_day_before_and_everything_moves_but_the_first_date() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        then.on(dossier).hasOpen(REVIEW, WRITE);
        assertThat(task(WRITE).getAssignee()).isEqualTo(specialist.id());
        assertThat(task(WRITE).getDueDate().toInstant()).isEqualTo(at("2026-10-07T17:00"));

        time.itIs("2026-10-06T15:00");
        specialist.writesApology(dossier, "2026-10-12");
        then.on(dossier).hasOpen(REVIEW, DECIDE).isDueAt("2026-10-08T17:00");
        assertThat(deputy.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .contains(DECIDE);

        time.itIs("2026-10-07T09:00");
        deputy.signsApology(dossier);

        then.on(dossier)
                .hasOpen(REVIEW)
                .isDueAt("2026-10-12T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROMISED)
                .hasPassedIn(PROCESS, WRITE, DECIDE, "EndEvent_ApologySent", "EndEvent_ApologyClosed")
                .hasInHistory(
                        EventKind.APOLOGY_ASKED,
                        EventKind.APOLOGY_ANSWERED,
                        EventKind.APOLOGY_WRITTEN,
                        EventKind.APOLOGY_SENT);
        assertThat(then.on(dossier).detail(EventKind.APOLOGY_SENT))
                .containsEntry("Hẹn trả cũ", "17:00 ngày 08/10/2026")
                .containsEntry("Hẹn trả mới", "17:00 ngày 12/10/2026")
                .containsEntry("Người ký", "Đặng Xuân Quyền")
                .doesNotContainKey("Gửi muộn");
        assertThat(only().status()).isEqualTo(Status.SENT);
        assertThat(only().decidedBy().value()).isEqualTo(deputy.id());
        rebuildDue.rebuild(dossier).orThrow();
        then.on(dossier).isDueAt("2026-10-12T17:00", "2026-10-08T17:00");

        passesTo("2026-10-08T16:59");
        passesTo("2026-10-12T16:59");
        then.on(dossier).hasNotPassed("BoundaryEvent_DossierOverdue");
        passesTo("2026-10-12T17:01");
        assertThat(explanations.of(dossier))
                .as("the dossier's own overdue reuses what the step owes")
                .extracting(DelayExplanation::step)
                .containsExactly(LateStep.of(Step.REVIEW));
        then.on(dossier).hasPassed("BoundaryEvent_DossierOverdue");
    }

    @Test
    void the_overdue_bell_does_not_ring_at_the_date_that_was_put_off() {
        promised("2026-10-12");

        passesTo("2026-10-08T17:01");

        then.on(dossier).hasNotPassed("BoundaryEvent_DossierOverdue", "ServiceTask_OpenDossierDelay");
    }

    @Test
    void the_leader_may_send_it_back_and_the_writer_does_not_sign() {
        passesTo("2026-10-06T07:31");
        chairman.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        chairman.writesApology(dossier, "2026-10-09");

        assertThatThrownBy(() -> chairman.signsApology(dossier)).hasMessageContaining("không tự ký");
        deputy.sendsApologyBack(dossier, "Nêu rõ chờ xã nào trả lời.");
        then.on(dossier).hasOpen(REVIEW, WRITE).isDueAt("2026-10-08T17:00").hasLedger(ClockCause.ACCEPTED);
        assertThat(only().status()).isEqualTo(Status.SENT_BACK);
        chairman.writesApology(dossier, "2026-10-12");
        deputy.signsApology(dossier);

        then.on(dossier)
                .isDueAt("2026-10-12T17:00", "2026-10-08T17:00")
                .hasInHistory(
                        EventKind.APOLOGY_WRITTEN,
                        EventKind.APOLOGY_SENT_BACK,
                        EventKind.APOLOGY_WRITTEN,
                        EventKind.APOLOGY_SENT);
    }

    @Test
    void about_a_dossier_nobody_holds_the_head_of_the_unit_is_asked() {
        passesTo("2026-10-06T07:31");

        assertThat(task(ANSWER).getAssignee()).isNull();
        assertThat(chairman.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .contains(ANSWER);
        assertThatThrownBy(() -> specialist.answersAboutTheDueDate(dossier, "IN_TIME"))
                .hasMessageContaining("không thuộc nhóm");
    }

    @Test
    void unanswered_the_overdue_bell_rings_and_words_are_asked_all_the_same() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");

        passesTo("2026-10-08T16:59");
        passesTo("2026-10-08T17:01");

        then.on(dossier)
                .hasPassed("BoundaryEvent_DossierOverdue", "BoundaryEvent_ReviewOverdue")
                .hasOpen(REVIEW, ANSWER, "UserTask_ExplainDelay");
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        assertThatThrownBy(() -> specialist.writesApology(dossier, "2026-10-08"))
                .hasMessageContaining("phải sau hạn hiện nay");
        specialist.writesApology(dossier, "2026-10-13");
        deputy.signsApology(dossier);
        assertThat(then.on(dossier).detail(EventKind.APOLOGY_SENT))
                .containsEntry("Gửi muộn", "phải gửi chậm nhất 17:00 ngày 07/10/2026");
        then.on(dossier).isPromised("2026-10-13T17:00", "2026-10-08T17:00");
    }

    private void promised(String day) {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        specialist.writesApology(dossier, day);
        deputy.signsApology(dossier);
    }

    private void passesTo(String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }

    private Task task(String key) {
        return specialist.task(dossier, key);
    }

    private Apology only() {
        assertThat(apologies.of(dossier)).hasSize(1);
        return apologies.of(dossier).get(0);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
