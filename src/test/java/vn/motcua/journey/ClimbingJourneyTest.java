package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delay.AnswerLevel;
import vn.motcua.delay.ClimbPassOnce;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanation.Status;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** An explanation that is not given in a working day goes one level up, and holds nothing. */
@MotCuaTest
class ClimbingJourneyTest {

    private static final String EXPLAIN = "UserTask_ExplainDelay";
    private static final String REASON = "Một cán bộ nghỉ ốm, hồ sơ tăng gấp đôi trong tuần.";

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

    @Autowired
    Http http;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Worker specialist;
    Worker leader;
    Worker deputy;
    Worker controller;
    DossierId dossier;

    @BeforeEach
    void a_claimed_review_passes_its_time_on_friday() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
        deputy = counter.worker("thanh-quang.deputy");
        controller = counter.worker("thanh-quang.controller");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-11-20T14:40");
        time.letDueJobsRun(dossier);
    }

    @Test
    void before_a_working_day_has_passed_nothing_climbs() {
        hourIs("2026-11-23T14:30");

        assertThat(only().reached()).isEqualTo(AnswerLevel.OWN);
        assertThat(task().getAssignee()).isEqualTo(specialist.id());
    }

    @Test
    void after_a_working_day_the_leaders_are_asked_and_the_holder_can_still_answer() {
        var due = task().getDueDate();
        hourIs("2026-11-23T14:45");

        assertThat(only().reached()).isEqualTo(AnswerLevel.LEADER);
        assertThat(task().getAssignee()).isNull();
        assertThat(task().getDueDate()).isAfter(due);
        assertThat(deputy.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .contains(EXPLAIN);
        assertThat(kinds()).contains(EventKind.EXPLANATION_CLIMBED);

        specialist.claims(dossier, EXPLAIN).explains(dossier, REASON);

        assertThat(only().status()).isEqualTo(Status.EXPLAINED);
        assertThat(only().explainedBy()).hasToString(specialist.id());
    }

    @Test
    void a_leader_who_answers_for_it_is_confirmed_by_the_controller() {
        hourIs("2026-11-23T14:45");

        deputy.claims(dossier, EXPLAIN).explains(dossier, REASON);

        assertThatThrownBy(() -> leader.confirmsExplanation(dossier)).hasMessageContaining("không thuộc nhóm");
        controller.confirmsExplanation(dossier);
        assertThat(only().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void it_climbs_to_the_head_and_then_the_controller_knows_and_nothing_was_held() {
        hourIs("2026-11-23T14:45");
        deputy.claims(dossier, EXPLAIN);
        hourIs("2026-11-24T14:50");
        assertThat(only().reached()).isEqualTo(AnswerLevel.LEADER);
        hourIs("2026-11-25T14:50");
        assertThat(only().reached()).isEqualTo(AnswerLevel.HEAD);
        assertThat(task().getAssignee()).as("taken back from the deputy").isNull();
        var told = http.unreadNotices(controller.id());
        hourIs("2026-11-26T14:55");

        assertThat(only().reached()).isEqualTo(AnswerLevel.CONTROLLER);
        assertThat(kinds()).contains(EventKind.EXPLANATION_UNANSWERED);
        assertThat(http.unreadNotices(controller.id())).isEqualTo(told + 1);
        hourIs("2026-11-27T15:00");
        assertThat(http.unreadNotices(controller.id())).as("told once").isEqualTo(told + 1);

        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
        leader.claims(dossier, EXPLAIN).explains(dossier, REASON);
        assertThat(only().status()).isEqualTo(Status.EXPLAINED);
    }

    @Test
    void where_nobody_leads_the_controller_knows_at_once() {
        var leading = "post_id in (select id from post where authority_id = 'xa-thanh-quang' and role = 'LEADER')";
        jdbc.sql("update post_holder set valid_to = '2026-11-22' where valid_to is null and " + leading)
                .update();
        try {
            hourIs("2026-11-23T14:45");
        } finally {
            jdbc.sql("update post_holder set valid_to = null where valid_to = '2026-11-22' and " + leading)
                    .update();
        }

        assertThat(only().reached()).isEqualTo(AnswerLevel.CONTROLLER);
    }

    @Test
    void what_was_answered_climbs_no_more() {
        specialist.explains(dossier, REASON);

        hourIs("2026-11-30T09:00");

        assertThat(only().reached()).isEqualTo(AnswerLevel.OWN);
        assertThat(kinds()).doesNotContain(EventKind.EXPLANATION_CLIMBED);
    }

    @Test
    void what_is_sent_back_begins_with_its_holder_again() {
        hourIs("2026-11-23T14:45");
        specialist.claims(dossier, EXPLAIN).explains(dossier, REASON);
        controller.sendsExplanationBack(dossier, "Nêu rõ ngày nghỉ của cán bộ.");

        assertThat(only().reached()).isEqualTo(AnswerLevel.OWN);
        assertThat(task().getAssignee()).isEqualTo(specialist.id());
        hourIs("2026-11-24T16:00");
        assertThat(only().reached()).isEqualTo(AnswerLevel.OWN);
        hourIs("2026-11-25T16:00");
        assertThat(only().reached()).isEqualTo(AnswerLevel.LEADER);
    }

    @Test
    void a_division_has_a_head_who_is_asked_before_the_leaders() {
        var worker = counter.worker("thanh-quang.dia-chinh");
        var permit = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-11-30T09:00"), desk);
        desk.accepts(permit);
        worker.claims(permit, Step.REVIEW);
        time.itIs("2026-12-08T09:00");
        time.letDueJobsRun(permit);
        hourIs("2026-12-09T10:00");

        var owed = explanations.of(permit).get(0);
        assertThat(owed.reached()).isEqualTo(AnswerLevel.UNIT_HEAD);
        hourIs("2026-12-10T11:00");
        assertThat(explanations.of(permit).get(0).reached()).isEqualTo(AnswerLevel.LEADER);
        counter.worker("thanh-quang.division-head").claims(permit, EXPLAIN).explains(permit, REASON);
    }

    @Test
    void a_cause_outside_the_list_too_long_a_text_and_somebody_elses_step_are_refused() {
        assertThatThrownBy(
                        () -> specialist.submits(dossier, EXPLAIN, Map.of("cause", "BAD_MOOD", "explanation", REASON)))
                .hasMessageContaining("Nguyên nhân");
        assertThatThrownBy(() -> specialist.explains(dossier, "á".repeat(100_000)))
                .hasMessageContaining("Giải trình");
        assertThatThrownBy(() -> desk.explains(dossier, REASON)).hasMessageContaining("không thuộc nhóm");
        assertThatThrownBy(() -> counter.worker("gia-loc.ho-tich").explains(dossier, REASON))
                .isInstanceOf(RuntimeException.class);

        assertThat(only().status()).isEqualTo(Status.OPEN);
        assertThat(kinds()).doesNotContain(EventKind.DELAY_EXPLAINED);
    }

    @Test
    void what_is_somebody_elses_by_name_is_neither_given_nor_put_back_by_a_leader() {
        var taken = "đã có người khác nhận";
        assertThatThrownBy(() -> leader.explains(dossier, REASON)).hasMessageContaining(taken);
        assertThatThrownBy(() -> leader.claims(dossier, EXPLAIN)).hasMessageContaining(taken);
        assertThatThrownBy(() -> leader.putsBack(dossier, EXPLAIN)).isInstanceOf(AuthorizationException.class);
        hourIs("2026-11-23T14:45");
        deputy.claims(dossier, EXPLAIN);
        assertThatThrownBy(() -> leader.explains(dossier, REASON)).hasMessageContaining(taken);

        assertThat(only().status()).isEqualTo(Status.OPEN);
        assertThat(task().getAssignee()).isEqualTo(deputy.id());
        assertThat(kinds()).doesNotContain(EventKind.DELAY_EXPLAINED);
    }

    @Test
    void no_step_is_completed_by_a_colleague_of_whoever_holds_it() {
        var fresh = counter.given(aDossier().receivedAt("2026-11-20T14:45"), desk);
        var elsewhere = counter.worker("thanh-quang.desk-2");
        desk.claims(fresh, Step.INTAKE);

        assertThatThrownBy(() -> elsewhere.accepts(fresh)).hasMessageContaining("đã có người khác nhận");

        then.on(fresh).hasStatus(DossierStatus.REGISTERED).isWaitingAt(Step.INTAKE);
        desk.accepts(fresh);
    }

    @Test
    void control_characters_leave_no_trace_in_an_explanation() {
        specialist.explains(dossier, "Một cán bộ nghỉ ốm,\u202e hồ sơ tăng gấp đôi.");

        assertThat(only().explanation()).isEqualTo("Một cán bộ nghỉ ốm, hồ sơ tăng gấp đôi.");
    }

    private void hourIs(String localDateTime) {
        time.itIs(localDateTime);
        ClimbPassOnce.run(context);
    }

    private Task task() {
        return leader.task(dossier, EXPLAIN);
    }

    private List<EventKind> kinds() {
        return events.of(dossier).stream().map(DossierEvents.Line::kind).toList();
    }

    private DelayExplanation only() {
        assertThat(explanations.of(dossier)).hasSize(1);
        return explanations.of(dossier).get(0);
    }
}
