package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.SampleProcedure;
import vn.motcua.testing.Worker;

/** The applicant is asked for papers once. All begin on Monday 5/10/2026 at nine. */
@MotCuaTest
class SupplementJourneyTest {

    private static final String WAIT = "UserTask_AwaitSupplement";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DelayExplanations explanations;

    Worker desk;

    @BeforeEach
    void the_desk_opens() {
        desk = counter.worker("thanh-quang.desk-1");
    }

    @ParameterizedTest
    @CsvSource({"BIRTH, 2026-10-06T17:00", "MARITAL, 2026-10-09T17:00", "PERMIT, 2026-10-15T17:00"})
    void asked_at_intake_the_limit_counts_from_the_complete_reception(SampleProcedure procedure, String due) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.asksSupplement(dossier, Step.INTAKE, procedure.paper());
        then.on(dossier)
                .hasOpen(WAIT)
                .hasStatus(DossierStatus.SUPPLEMENT_REQUESTED)
                .hasNoCode()
                .hasNoBell("BoundaryEvent_IntakeOverdue")
                .hasLedger();

        time.itIs("2026-10-06T10:00");
        desk.takesSupplement(dossier);
        then.on(dossier).isWaitingAt(Step.INTAKE).hasOpen("UserTask_Intake").hasStatus(DossierStatus.REGISTERED);
        assertThat(then.timer(dossier, "BoundaryEvent_SupplementExpired")).isNull();
        assertThatThrownBy(() -> desk.asksSupplement(dossier, Step.INTAKE, procedure.paper()))
                .hasMessageContaining("Chỉ được yêu cầu một lần");
        desk.accepts(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .isDueAt(due)
                .hasLedger(ClockCause.ACCEPTED)
                .hasInHistory(EventKind.SUPPLEMENT_ASKED, EventKind.SUPPLEMENTED, EventKind.ACCEPTED);
        assertThat(then.on(dossier).row().receivedAt())
                .as("which law holds does not change")
                .isEqualTo("2026-10-05T02:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH, 2026-10-05T17:00, 2026-10-07T17:00, 2026-10-19T17:00",
        "MARITAL, 2026-10-08T17:00, 2026-10-12T17:00, 2026-10-19T17:00",
        "PERMIT, 2026-10-14T17:00, 2026-10-16T17:00, 2026-10-07T17:00"
    })
    void asked_in_review_the_scope_is_left_and_entered_again(
            SampleProcedure procedure, String promised, String due, String applicantsLimit) {
        var dossier = asked(procedure);
        then.on(dossier)
                .hasOpen(WAIT)
                .hasStatus(DossierStatus.SUPPLEMENT_REQUESTED)
                .isPromised(promised, promised)
                .hasNoBell("BoundaryEvent_ReviewOverdue", "BoundaryEvent_DossierOverdue")
                .rings("BoundaryEvent_SupplementExpired", applicantsLimit);
        assertThat(desk.task(dossier, WAIT).getDueDate().toInstant())
                .isEqualTo(then.timer(dossier, "BoundaryEvent_SupplementExpired"));

        time.itIs("2026-10-07T10:00");
        desk.takesSupplement(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasOpen("UserTask_Review")
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt(due, promised)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED, ClockCause.SUPPLEMENTED)
                .hasInHistory(EventKind.ACCEPTED, EventKind.SUPPLEMENT_ASKED, EventKind.SUPPLEMENTED);
        var specialist = procedure.specialist(counter);
        assertThatThrownBy(() -> specialist.asksSupplement(dossier, Step.REVIEW, procedure.paper()))
                .hasMessageContaining("Chỉ được yêu cầu một lần");
        procedure.submits(dossier, counter);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
        assertThat(explanations.of(dossier)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_online_ends_the_wait_by_itself(SampleProcedure procedure) {
        var dossier = asked(procedure);
        time.itIs("2026-10-06T20:00");
        time.unchecked(() -> {
            runtime.createMessageCorrelation("dossier.supplemented")
                    .processInstanceBusinessKey(dossier.toString())
                    .correlate();
            return null;
        });
        then.on(dossier).hasOpen().hasStatus(DossierStatus.SUPPLEMENT_REQUESTED);

        time.letDueJobsRun(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED, ClockCause.SUPPLEMENTED);
        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENTED)).containsEntry("Ghi chú", "Nhận trực tuyến");
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH, 2026-10-19T17:01, 2026-10-05T17:00, 2026-10-20T17:00",
        "MARITAL, 2026-10-19T17:01, 2026-10-08T17:00, 2026-10-22T17:00",
        "PERMIT, 2026-10-07T17:01, 2026-10-14T17:00, 2026-10-08T17:00"
    })
    void when_the_applicants_time_is_over_a_person_decides(
            SampleProcedure procedure, String expired, String promised, String due) {
        var dossier = asked(procedure);

        time.itIs(expired);
        time.letDueJobsRun(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasOpen("UserTask_Review")
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt(due, promised)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED, ClockCause.SUPPLEMENT_EXPIRED)
                .hasInHistory(EventKind.SUPPLEMENT_ASKED, EventKind.SUPPLEMENT_EXPIRED);
    }

    @ParameterizedTest
    @EnumSource
    void at_intake_an_expired_wait_ends_with_the_desk(SampleProcedure procedure) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.asksSupplement(dossier, Step.INTAKE, procedure.paper());
        time.itIs("2026-10-19T17:01");
        time.letDueJobsRun(dossier);
        then.on(dossier)
                .isWaitingAt(Step.INTAKE)
                .hasStatus(DossierStatus.REGISTERED)
                .hasLedger();

        desk.turnsAway(dossier, "Không bổ sung trong hạn đã hướng dẫn.");

        then.on(dossier).hasEnded().hasStatus(DossierStatus.NOT_ACCEPTED);
    }

    @Test
    void an_explanation_that_is_owed_stays_owed_and_is_asked_for_once() {
        var dossier = counter.given(SampleProcedure.MARITAL.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        var specialist = SampleProcedure.MARITAL.specialist(counter).claims(dossier, Step.REVIEW);
        time.itIs("2026-10-06T14:46");
        time.letDueJobsRun(dossier);
        then.on(dossier).hasOpen("UserTask_Review", "UserTask_ExplainDelay", "UserTask_AnswerApology");

        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        then.on(dossier).hasOpen(WAIT, "UserTask_ExplainDelay");
        time.itIs("2026-10-08T10:00");
        desk.takesSupplement(dossier);
        then.on(dossier)
                .hasOpen("UserTask_Review", "UserTask_ExplainDelay")
                .isDueAt("2026-10-13T17:00", "2026-10-08T17:00")
                .stepIsDueAround(Step.REVIEW, "2026-10-09T15:45");
        time.itIs("2026-10-09T15:46");
        time.letDueJobsRun(dossier);

        then.on(dossier).hasOpen("UserTask_Review", "UserTask_ExplainDelay", "UserTask_AnswerApology");
        assertThat(explanations.of(dossier)).hasSize(1);
        specialist.explains(dossier, "Nghỉ ốm hai ngày, chưa bàn giao kịp.");
        counter.worker("thanh-quang.chairman").confirmsExplanation(dossier);
        then.on(dossier).hasOpen("UserTask_Review", "UserTask_AnswerApology");
    }

    /** Accepted at nine, asked for more at ten, before anything was late. */
    private DossierId asked(SampleProcedure procedure) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        time.itIs("2026-10-05T10:00");
        procedure
                .specialist(counter)
                .claims(dossier, Step.REVIEW)
                .asksSupplement(dossier, Step.REVIEW, procedure.paper());
        return dossier;
    }
}
