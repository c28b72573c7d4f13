package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.opinion.AskOpinion;
import vn.motcua.opinion.GiveOpinion;
import vn.motcua.opinion.Opinion;
import vn.motcua.opinion.Opinions;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Another commune is asked, answers, is silent or late. Monday 5/10/2026 to 5/11/2026 has no day off but weekends. */
@MotCuaTest
class MaritalStatusJourneyTest {

    private static final String GIVE = "UserTask_GiveOpinion";
    private static final String EXPLAIN = "UserTask_ExplainDelay";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Opinions opinions;

    @Autowired
    Http http;

    @Autowired
    AskOpinion askOpinion;

    @Autowired
    GiveOpinion giveOpinion;

    @Autowired
    DelayExplanations explanations;

    Worker desk;
    Worker specialist;
    Worker leader;
    Worker asked;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        leader = certificates.chairman();
        asked = counter.worker("gia-loc.ho-tich");
        dossier = certificates.accepted("2026-10-05T09:00");
    }

    @Test
    void a_plain_certificate_takes_three_working_days() {
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .isDueAt("2026-10-08T17:00")
                .stepIsDueAround(Step.REVIEW, "2026-10-06T14:45")
                .hasLedger(ClockCause.ACCEPTED);

        time.itIs("2026-10-06T10:00");
        specialist.reviews(dossier);
        then.on(dossier).isWaitingAt(Step.SIGNING).stepIsDueAround(Step.SIGNING, "2026-10-07T08:07");
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);

        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.RETURNED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED)
                .hasNotPassed("CallActivity_Opinion");
    }

    @Test
    void asking_another_commune_brings_the_dossier_under_the_case_with_verification() {
        specialistAsks();

        then.on(dossier)
                .hasOpen()
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt("2026-11-05T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CASE_CHANGED)
                .hasInHistory(EventKind.OPINION_ASKED, EventKind.CASE_CHANGED)
                .rings("CatchEvent_OpinionDue", "2026-10-08T17:00")
                .hasNoBell("BoundaryEvent_ReviewOverdue");
        assertThat(then.on(dossier).row().caseKey()).isEqualTo("with-verification");
    }

    @Test
    void past_the_old_promise_nothing_rings() {
        specialistAsks();
        messenger.carriesEverything();
        asked.givesOpinion(dossier);
        messenger.carriesEverything();
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));

        time.itIs("2026-10-08T17:01");
        time.letDueJobsRun(dossier);

        assertThat(explanations.of(dossier)).extracting(late -> late.step()).doesNotContain(LateStep.DOSSIER);
    }

    @Test
    void the_question_reaches_the_other_commune_with_the_messages_and_is_answered_there() {
        specialistAsks();
        assertThat(asked.seesTasksOf(dossier)).isEmpty();

        messenger.carriesEverything();
        then.on(dossier).hasOpen(GIVE);
        assertThat(asked.task(dossier, GIVE).getTenantId()).isEqualTo("xa-gia-loc");
        assertThat(asked.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(GIVE);
        assertThat(specialist.seesTasksOf(dossier)).isEmpty();
        then.on(dossier)
                .rings("BoundaryEvent_OpinionOverdue", "2026-10-08T17:00")
                .rings("BoundaryEvent_OpinionReminder", "2026-10-07T16:05");

        time.itIs("2026-10-06T09:00");
        asked.givesOpinion(dossier);
        then.on(dossier).hasOpen().hasInHistory(EventKind.OPINION_ASKED, EventKind.OPINION_GIVEN);
        messenger.carriesEverything();

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasOpen("UserTask_Review")
                .isDueAt("2026-11-05T17:00", "2026-10-08T17:00")
                .stepIsDueAround(
                        Step.REVIEW, "2026-10-07T09:45"); // of the review's hours some were used before it asked
        assertThat(then.timer(dossier, "CatchEvent_OpinionDue")).isNull();
        assertThat(opinion().verdict()).isEqualTo(Opinion.Verdict.AGREED);
        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
        assertThat(explanations.of(dossier)).isEmpty();
    }

    @Test
    void silence_is_reminded_of_noted_and_explained_there_and_the_reviewer_decides_here() {
        specialistAsks();
        messenger.carriesEverything();
        asked.claims(dossier, GIVE);
        var unread = http.unreadNotices("gia-loc.ho-tich");
        passesTo("2026-10-07T16:07");
        then.on(dossier).hasOpen(GIVE).hasInHistory(EventKind.OPINION_REMINDED);
        assertThat(http.unreadNotices("gia-loc.ho-tich")).isEqualTo(unread + 1);

        passesTo("2026-10-08T17:01");

        then.on(dossier)
                .hasOpen("UserTask_Review", GIVE, EXPLAIN)
                .isDueAt("2026-11-05T17:00", "2026-10-08T17:00")
                .hasInHistory(EventKind.OPINION_REMINDED, EventKind.OPINION_SILENT);
        assertThat(then.on(dossier).detail(EventKind.OPINION_SILENT))
                .containsEntry(
                        "Hệ quả", "Quá hạn không trả lời thì cơ quan giải quyết tự quyết định và chịu trách nhiệm");
        assertThat(explanations.of(dossier)).singleElement().satisfies(late -> {
            assertThat(late.step()).isEqualTo(LateStep.OPINION);
            assertThat(late.authority().value()).isEqualTo("xa-gia-loc");
            assertThat(late.confirmingGroup()).isEqualTo("xa-gia-loc.leader");
        });
        assertThat(asked.task(dossier, EXPLAIN).getTenantId()).isEqualTo("xa-gia-loc");
        assertThat(asked.task(dossier, EXPLAIN).getAssignee()).isEqualTo(asked.id());

        var review = then.on(dossier).task(Step.REVIEW).getId();
        asked.givesOpinion(dossier);
        messenger.carriesEverything();
        assertThat(then.on(dossier).task(Step.REVIEW).getId()).isEqualTo(review);
        assertThat(then.on(dossier).detail(EventKind.OPINION_GIVEN)).containsEntry("Thời hạn", "Trả lời muộn");
        assertThat(opinion().silentAt()).isNotNull();
        assertThat(opinion().answer()).isEqualTo("Chưa đăng ký kết hôn với ai.");

        asked.explains(dossier, "Sổ gốc lưu ở kho cũ, phải tìm nhiều ngày.");
        assertThatThrownBy(() -> leader.confirmsExplanation(dossier)).hasMessageContaining("belongs to no");
        counter.worker("gia-loc.chairman").confirmsExplanation(dossier);
        specialist.reviews(dossier);
        then.on(dossier).hasOpen("UserTask_Signing");
    }

    @Test
    void an_opinion_is_given_once_and_only_by_whom_it_was_asked_of() {
        specialistAsks();
        messenger.carriesEverything();
        assertThatThrownBy(() -> counter.worker("tu-ky.ho-tich").givesOpinion(dossier))
                .hasMessageContaining("belongs to no");
        assertThatThrownBy(() -> gives("tu-ky.ho-tich"))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("hỏi cơ quan khác");

        asked.givesOpinion(dossier);
        assertThatThrownBy(() -> gives(asked.id())).hasMessageContaining("đã được trả lời");

        messenger.carriesEverything();
        then.on(dossier).hasOpen("UserTask_Review");
    }

    @Test
    void neither_itself_nor_a_commune_that_still_owes_an_answer_is_asked() {
        specialist.claims(dossier, Step.REVIEW);
        assertThatThrownBy(() -> specialist.asksOpinion(dossier, "xa-thanh-quang"))
                .hasMessageContaining("không có lựa chọn này");
        assertThatThrownBy(() -> asks("xa-thanh-quang")).hasMessageContaining("chính cơ quan giải quyết");
        then.on(dossier).hasOpen("UserTask_Review").hasLedger(ClockCause.ACCEPTED);

        specialist.asksOpinion(dossier, "xa-gia-loc");
        assertThatThrownBy(() -> asks("xa-gia-loc")).hasMessageContaining("đang chờ trả lời");
        messenger.carriesEverything();
        assertThatThrownBy(() -> asks("xa-gia-loc"))
                .as("the question has arrived there")
                .hasMessageContaining("đang chờ trả lời");
        then.on(dossier).hasOpen(GIVE);
        assertThat(opinions.of(dossier)).hasSize(1);
    }

    @Test
    void a_second_commune_asked_later_leaves_the_case_as_it_is() {
        specialistAsks();
        messenger.carriesEverything();
        asked.givesOpinion(dossier);
        messenger.carriesEverything();

        specialist.asksOpinion(dossier, "xa-tu-ky");
        messenger.carriesEverything();

        then.on(dossier)
                .hasOpen(GIVE)
                .isDueAt("2026-11-05T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CASE_CHANGED);
        counter.worker("tu-ky.ho-tich").givesOpinion(dossier);
        messenger.carriesEverything();
        then.on(dossier).hasOpen("UserTask_Review");
    }

    @RepeatedTest(3)
    void an_answer_under_way_and_the_bell_of_its_deadline_bring_the_dossier_back_once() {
        specialistAsks();
        messenger.carriesEverything();
        time.itIs("2026-10-08T16:59");
        asked.givesOpinion(dossier);
        time.itIs("2026-10-08T17:01");

        AtOnce.run(messenger::carriesEverything, () -> time.ring(dossier, "CatchEvent_OpinionDue"));
        time.itIs("2026-10-08T18:01");
        messenger.carriesEverything();
        time.letDueJobsRun(dossier);

        then.on(dossier).hasOpen("UserTask_Review").hasNotInHistory(EventKind.OPINION_SILENT);
        assertThat(opinion().answeredAt()).isNotNull();
        assertThat(opinion().silentAt()).isNull();
    }

    @RepeatedTest(3)
    void an_answer_given_while_the_silence_is_noted_is_lost_in_neither_order() {
        specialistAsks();
        messenger.carriesEverything();
        time.itIs("2026-10-08T17:01");
        time.ring(dossier, "CatchEvent_OpinionDue");

        AtOnce.run(() -> asked.givesOpinion(dossier), () -> time.ring(dossier, "ServiceTask_NoteSilence"));
        time.itIs("2026-10-08T18:01");
        messenger.carriesEverything();
        time.letDueJobsRun(dossier);

        then.on(dossier).hasInHistory(EventKind.OPINION_GIVEN).isWaitingAt(Step.REVIEW);
        assertThat(opinion().answeredAt()).isNotNull();
        assertThat(then.timer(dossier, "CatchEvent_OpinionDue")).isNull();
    }

    private void specialistAsks() {
        time.itIs("2026-10-05T14:00");
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
    }

    private Opinion asks(String authority) {
        return time.as(specialist.id(), () -> askOpinion
                .ask(dossier, new AuthorityId(authority), "Xác minh tình trạng hôn nhân từ 2015.")
                .orThrow());
    }

    private Opinion gives(String official) {
        return time.as(official, () -> giveOpinion
                .give(opinion().id(), Opinion.Verdict.DISAGREED, "Đã kết hôn năm 2019.")
                .orThrow());
    }

    private Opinion opinion() {
        return opinions.of(dossier).get(0);
    }

    private void passesTo(String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }
}
