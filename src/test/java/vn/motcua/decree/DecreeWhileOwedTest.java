package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.testing.ADecree.aDecree;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.delay.AnswerLevel;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.delay.ClimbPassOnce;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/**
 * What is open about a due date or a late step when a decree comes. A certificate received on Monday 5/7/2027 at nine is due
 * on Thursday; its review is late on Tuesday at 14:45.
 */
@MotCuaTest
class DecreeWhileOwedTest {

    private static final String QUESTION = "UserTask_AnswerApology";
    private static final String EXPLAIN = "UserTask_ExplainDelay";

    @Autowired
    DecreeDesk decrees;

    @Autowired
    DecreeEffects effects;

    @Autowired
    ApplyDecree applyDecree;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    Apologies apologies;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Office time;

    @Autowired
    Http http;

    @Autowired
    ApplicationContext context;

    Worker specialist;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void the_question_is_put_on_tuesday() {
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
        dossier = decrees.accepted("2027-07-05T09:00");
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2027-07-06T07:31");
    }

    @AfterEach
    void as_if_there_had_been_no_decree() {
        decrees.forgetEverything();
    }

    @Test
    void the_times_to_answer_to_write_and_to_explain_move_are_foreseen_and_told() {
        passesTo("2027-07-06T14:50");
        var asked = explanation().answerBy();

        var decree = decrees.previewed(aDecree().off("2027-07-07"));
        assertThat(effects.all(decree, dossier.toString(), null))
                .extracting(DecreeLine::step)
                .contains("Hạn trả lời kịp hay không", "Hạn gửi thư xin lỗi", "Hạn giải trình chậm: Thẩm định");
        assertThat(apology().sendBy()).as("a preview moves nothing").isEqualTo(at("2027-07-07T17:00"));
        applyDecree.apply(decree, decrees.official(DecreeDesk.OPERATOR)).orThrow();
        goOnApplying.go();

        assertThat(apology().answerBy()).isEqualTo(at("2027-07-08T07:30"));
        assertThat(apology().sendBy()).isEqualTo(at("2027-07-08T17:00"));
        assertThat(explanation().answerBy()).isEqualTo(asked.plus(Duration.ofDays(1)));
        assertThat(leader.task(dossier, QUESTION).getDueDate().toInstant()).isEqualTo(at("2027-07-08T07:30"));
        assertThat(leader.task(dossier, EXPLAIN).getDueDate().toInstant())
                .isCloseTo(asked.plus(Duration.ofDays(1)), within(1, ChronoUnit.MINUTES));
        assertThat(then.on(dossier).detail(EventKind.ANSWER_LIMIT_MOVED))
                .containsEntry("Hạn gửi thư xin lỗi", "17:00 ngày 08/07/2027, thay cho 17:00 ngày 07/07/2027");
        assertThat(decrees.differences(dossier)).isEmpty();
        specialist.answersAboutTheDueDate(dossier, "IN_TIME");
    }

    @Test
    void a_letter_names_the_date_that_the_decree_has_made_of_the_due_date() {
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME").writesApology(dossier, "2027-07-12");

        decreed("2027-07-07");

        assertThat(apology().dueBefore()).isEqualTo(at("2027-07-09T17:00"));
        leader.signsApology(dossier);
        assertThat(apology().dueBefore()).isEqualTo(at("2027-07-09T17:00"));
        assertThat(then.on(dossier).detail(EventKind.APOLOGY_SENT))
                .containsEntry("Hẹn trả cũ", "17:00 ngày 09/07/2027");
        then.on(dossier).isDueAt("2027-07-12T17:00", "2027-07-08T17:00");
    }

    @Test
    void a_letter_that_promises_no_more_than_the_decree_gives_is_closed_and_the_leaders_are_told() {
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME").writesApology(dossier, "2027-07-09");
        var told = http.unreadNotices(leader.id());

        decreed("2027-07-07");

        assertThat(apology().status()).isEqualTo(Apology.Status.ENDED);
        assertThat(then.on(dossier).detail(EventKind.APOLOGY_NEEDLESS).get("Vì"))
                .contains("hạn trả nay là 17:00 ngày 09/07/2027");
        assertThat(http.unreadNotices(leader.id())).isEqualTo(told + 1);
        then.on(dossier).hasOpen("UserTask_Review");
    }

    @Test
    void explanations_and_questions_climb_after_a_decree_as_before() {
        passesTo("2027-07-06T14:50");
        decreed("2027-07-07");

        hourIs("2027-07-09T16:00");

        assertThat(explanation().reached()).isEqualTo(AnswerLevel.LEADER);
        assertThat(apology().reached()).isNotEqualTo(AnswerLevel.OWN);
        assertThat(leader.task(dossier, EXPLAIN).getAssignee()).isNull();
        assertThat(leader.task(dossier, QUESTION).getAssignee()).isNull();
    }

    private void decreed(String dayOff) {
        decrees.inForce(aDecree().off(dayOff));
        goOnApplying.go();
    }

    private void hourIs(String localDateTime) {
        time.itIs(localDateTime);
        ClimbPassOnce.run(context);
    }

    private void passesTo(String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }

    private Apology apology() {
        assertThat(apologies.of(dossier)).hasSize(1);
        return apologies.of(dossier).get(0);
    }

    private DelayExplanation explanation() {
        assertThat(explanations.of(dossier)).hasSize(1);
        return explanations.of(dossier).get(0);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
