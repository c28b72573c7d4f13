package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delay.AnswerLevel;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.delay.Apology.Status;
import vn.motcua.delay.ApologyPassOnce;
import vn.motcua.delay.ClimbPassOnce;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.notice.OfficialNoticeKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What ends the question before it is answered, and what brings it again. All begin on Monday 5/10/2026 at nine. */
@MotCuaTest
class ApologyOvertakenTest {

    private static final String PROCESS = "apology";
    private static final String ANSWER = "UserTask_AnswerApology";
    private static final String BELL = "BoundaryEvent_ApologyQuestion";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Apologies apologies;

    @Autowired
    ApplicationContext context;

    Worker desk;
    Worker specialist;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        leader = certificates.chairman();
        dossier = certificates.accepted("2026-10-05T09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASKED", "OWED", "WRITTEN", "SENT_BACK"})
    void the_signed_result_ends_it_wherever_it_stands_and_is_returned(Status reached) {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        goesTo(reached);
        assertThat(only().status()).isEqualTo(reached);

        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);

        assertThat(only().status()).isEqualTo(Status.ENDED);
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .hasPassedIn(PROCESS, "BoundaryEvent_Overtaken", "EndEvent_Overtaken")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED);
        assertThat(then.on(dossier).detail(EventKind.APOLOGY_ENDED)).containsEntry("Vì", EventKind.SIGNED.label());
        assertThat(then.instance(dossier, PROCESS).getEndTime()).isNotNull();
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED).hasOpen();
    }

    @Test
    void waiting_for_the_applicant_ends_it_and_the_new_due_date_is_asked_about_anew() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        assertThat(only().status()).isEqualTo(Status.ENDED);
        then.on(dossier).hasOpen("UserTask_AwaitSupplement").hasNoBell(BELL);

        passesTo("2026-10-12T10:00");
        desk.takesSupplement(dossier);
        then.on(dossier).isDueAt("2026-10-15T17:00", "2026-10-08T17:00").rings(BELL, "2026-10-13T07:30");
        passesTo("2026-10-13T07:31");

        assertThat(apologies.of(dossier)).extracting(Apology::status).containsExactly(Status.ENDED, Status.ASKED);
        then.on(dossier).hasOpen("UserTask_Review", ANSWER);
    }

    @Test
    void another_case_ends_it_and_the_hourly_pass_asks_about_its_date() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        specialist.asksOpinion(dossier, "xa-gia-loc");
        assertThat(only().status()).isEqualTo(Status.ENDED);
        then.on(dossier).isDueAt("2026-11-05T17:00", "2026-10-08T17:00").hasNoBell(BELL);

        time.itIs("2026-11-03T07:20");
        ApologyPassOnce.run(context);
        assertThat(apologies.of(dossier)).hasSize(1);
        time.itIs("2026-11-03T08:20");
        ApologyPassOnce.run(context);
        ApologyPassOnce.run(context);

        assertThat(apologies.of(dossier)).extracting(Apology::status).containsExactly(Status.ENDED, Status.ASKED);
    }

    @Test
    void unanswered_it_climbs_to_the_leaders_and_the_controller_and_is_over_with_the_due_date() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        hourIs("2026-10-07T07:25");
        assertThat(only().reached()).isEqualTo(AnswerLevel.OWN);

        hourIs("2026-10-07T07:35");
        assertThat(only().reached()).isEqualTo(AnswerLevel.LEADER);
        assertThat(only().answerBy()).isEqualTo(only().sendBy());
        assertThat(question().getAssignee()).isNull();
        assertThat(specialist.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .contains(ANSWER);
        assertThat(then.on(dossier).told(EventKind.APOLOGY_CLIMBED)).isOne();

        hourIs("2026-10-07T17:05");
        hourIs("2026-10-08T09:05");
        assertThat(only().reached()).isEqualTo(AnswerLevel.CONTROLLER);
        assertThat(told(OfficialNoticeKind.APOLOGY_UNANSWERED)).containsExactly("xa-thanh-quang.controller");
        then.on(dossier).hasOpen("UserTask_Review", ANSWER);

        hourIs("2026-10-08T17:05");
        assertThat(only().status()).isEqualTo(Status.ENDED);
        assertThat(then.on(dossier).told(EventKind.APOLOGY_UNANSWERED)).isOne();
        then.on(dossier).hasOpen("UserTask_Review");
    }

    @Test
    void once_the_date_has_passed_in_time_is_no_answer() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        time.itIs("2026-10-08T17:05");

        assertThatThrownBy(() -> specialist.answersAboutTheDueDate(dossier, "IN_TIME"))
                .hasMessageContaining("đã qua");

        assertThat(only().status()).isEqualTo(Status.ASKED);
        then.on(dossier).hasNotInHistory(EventKind.APOLOGY_ANSWERED);
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        assertThat(only().status()).isEqualTo(Status.OWED);
    }

    @Test
    void a_letter_that_nobody_signs_until_the_day_it_promises_is_closed_and_the_leaders_are_told() {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        goesTo(Status.WRITTEN);
        hourIs("2026-10-12T16:05");
        assertThat(only().status()).isEqualTo(Status.WRITTEN);

        hourIs("2026-10-12T17:05");

        assertThat(only().status()).isEqualTo(Status.ENDED);
        assertThat(told(OfficialNoticeKind.APOLOGY_NEEDLESS)).containsExactly("xa-thanh-quang.leader");
        assertThat(then.on(dossier).detail(EventKind.APOLOGY_NEEDLESS).get("Vì"))
                .contains("đã đến mà thư chưa được ký");
        then.on(dossier).hasOpen("UserTask_Review");
    }

    @Test
    void the_bell_moves_with_the_due_date_while_it_has_not_rung() {
        specialist.claims(dossier, Step.REVIEW);
        specialist.asksOpinion(dossier, "xa-gia-loc");

        then.on(dossier).isDueAt("2026-11-05T17:00", "2026-10-08T17:00").rings(BELL, "2026-11-03T07:30");
    }

    /** Under FIXED_THEN_REFUSE what was left of the permit's seven days runs on. */
    @Test
    void a_dossier_that_comes_back_with_little_left_is_asked_with_the_next_working_day_or_not_at_all() {
        var builder = counter.worker("thanh-quang.dia-chinh");
        var permit = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(permit);
        builder.claims(permit, Step.REVIEW);
        time.itIs("2026-10-12T07:00");
        then.on(permit).rings(BELL, "2026-10-12T07:30");
        time.itIs("2026-10-12T07:20");
        builder.asksSupplement(permit, Step.REVIEW, "design-drawings");
        time.itIs("2026-10-13T10:00");
        desk.takesSupplement(permit);

        then.on(permit).isDueAt("2026-10-15T17:00", "2026-10-14T17:00").rings(BELL, "2026-10-14T07:30");
        time.letDueJobsRun(permit);
        assertThat(apologies.of(permit)).as("not in the same breath").isEmpty();
        time.itIs("2026-10-14T07:31");
        time.letDueJobsRun(permit);
        assertThat(apologies.of(permit)).extracting(Apology::status).containsExactly(Status.ASKED);
        assertThat(apologies.of(permit).get(0).answerBy())
                .isEqualTo(apologies.of(permit).get(0).sendBy());
    }

    private void goesTo(Status reached) {
        if (reached == Status.ASKED) {
            return;
        }
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        if (reached != Status.OWED) {
            specialist.writesApology(dossier, "2026-10-12");
        }
        if (reached == Status.SENT_BACK) {
            leader.submits(
                    dossier,
                    "UserTask_DecideApology",
                    Map.of("apologyOutcome", "SENT_BACK", "note", "Viết rõ hơn cho người dân."));
        }
    }

    private void hourIs(String localDateTime) {
        time.itIs(localDateTime);
        ClimbPassOnce.run(context);
    }

    private List<String> told(OfficialNoticeKind kind) {
        return jdbc.sql("select group_id from official_notice where dossier_id = ? and kind = ?")
                .params(dossier.value(), kind.name())
                .query(String.class)
                .list();
    }

    private Task question() {
        return specialist.task(dossier, ANSWER);
    }

    private void passesTo(String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }

    private Apology only() {
        assertThat(apologies.of(dossier)).hasSize(1);
        return apologies.of(dossier).get(0);
    }
}
