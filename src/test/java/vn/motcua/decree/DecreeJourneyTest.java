package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.ADecree.aDecree;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.SampleProcedure;

/** What a decree does to dossiers that run: dates, words, notices; in register and engine alike. */
@MotCuaTest
class DecreeJourneyTest {

    @Autowired
    DecreeDesk decrees;

    @Autowired
    DecreeEffects effects;

    @Autowired
    Decrees register;

    @Autowired
    ApplyDecree applyDecree;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    Notices notices;

    @Autowired
    LedgerDue ledgerDue;

    @Autowired
    ReceiptPaper receipts;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @BeforeEach
    void a_mail_server_that_nobody_calls() {
        sender.setHost("127.0.0.1");
    }

    @AfterEach
    void as_if_there_had_been_no_decree() {
        sender.setHost(null);
        jdbc.sql("delete from outbox_message where partner = 'mail'").update();
        decrees.forgetEverything();
    }

    @Test
    void a_day_off_moves_due_date_step_task_and_bells_by_a_day_says_why_and_tells_the_applicant_once() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        then.on(dossier).isDueAt("2027-07-08T17:00").stepIsDueAround(Step.REVIEW, "2027-07-06T14:45");

        var decree = decrees.previewed(aDecree().off("2027-07-06"));
        then.on(dossier).isDueAt("2027-07-08T17:00");
        assertThat(effects.all(decree, dossier.toString(), null))
                .extracting(DecreeLine::step, DecreeLine::outcome, DecreeLine::state)
                .containsExactly(
                        tuple(null, DateOutcome.LATER, LineState.FORESEEN),
                        tuple("Thẩm định", DateOutcome.LATER, LineState.FORESEEN));

        applyDecree.apply(decree, decrees.official(DecreeDesk.OPERATOR)).orThrow();
        goOnApplying.go();

        then.on(dossier)
                .isDueAt("2027-07-09T17:00", "2027-07-08T17:00")
                .stepIsDueAround(Step.REVIEW, "2027-07-07T14:45")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CALENDAR_DECREE)
                .hasInHistory(EventKind.ACCEPTED, EventKind.DUE_MOVED);
        assertThat(then.on(dossier).detail(EventKind.DUE_MOVED))
                .containsEntry("Lý do", "Nghỉ 06/07/2027 (Nghỉ tránh bão số 3)")
                .containsEntry("Hẹn trả cũ", "17:00 ngày 08/07/2027")
                .containsEntry("Hẹn trả mới", "17:00 ngày 09/07/2027")
                .hasEntrySatisfying("Căn cứ", basis -> assertThat(basis).contains("/QĐ-TTg ngày 01/11/2026"));
        assertThat(ledgerDue.of(then.on(dossier).row()).days())
                .anyMatch(day -> day.reason().contains("Nghỉ tránh bão số 3"));
        assertThat(notices.of(dossier))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.ACCEPTED, NoticeKind.DUE_MOVED);
        assertThat(decrees.rows(
                        "outbox_message where partner = 'mail' and type = 'DUE_MOVED' and order_key = ?::text",
                        dossier))
                .isOne();
        assertThat(register.find(decree).orElseThrow().state()).isEqualTo(DecreeState.APPLIED);
        assertThat(effects.progress(decree).waiting()).isZero();
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH, 2027-07-05T15:30, 2027-07-06T17:00, 2027-07-07T17:00",
        "MARITAL, 2027-07-05T09:00, 2027-07-08T17:00, 2027-07-09T17:00",
        "PERMIT, 2027-07-05T09:00, 2027-07-14T17:00, 2027-07-15T17:00"
    })
    void in_every_procedure_the_date_moves_by_that_day_alone(
            SampleProcedure procedure, String received, String due, String later) {
        var dossier = decrees.accepted(procedure, received);
        then.on(dossier).isDueAt(due);

        decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        then.on(dossier).isDueAt(later, due).hasLedger(ClockCause.ACCEPTED, ClockCause.CALENDAR_DECREE);
        assertThat(ledgerDue.of(then.on(dossier).row()).days())
                .anyMatch(day -> day.reason().contains("Nghỉ tránh bão số 3"));
        assertThat(decrees.differences(dossier)).isEmpty();
        time.itIs(time.now().plusSeconds(60));
        assertThat(PdfReader.text(
                        receipts.print(then.on(dossier).row(), Set.of()).orThrow()))
                .as("not the receipt that promised the first day")
                .contains("Bản thay thế lần 1");
    }

    @Test
    void applied_twice_is_applied_once() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        assertThat(applyDecree.apply(decree, decrees.official(DecreeDesk.OPERATOR)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.WRONG_MOMENT));
        goOnApplying.go();
        time.itIs(time.now().plusSeconds(60));
        goOnApplying.go();

        then.on(dossier)
                .isDueAt("2027-07-09T17:00", "2027-07-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CALENDAR_DECREE);
        assertThat(notices.of(dossier)).hasSize(2);
    }

    @Test
    void a_new_dossier_counts_with_the_days_of_the_decree() {
        time.itIs("2027-07-05T08:00");
        decrees.inForce(aDecree().off("2027-07-06"));

        var dossier = decrees.accepted("2027-07-05T09:00");

        then.on(dossier).isDueAt("2027-07-09T17:00").hasLedger(ClockCause.ACCEPTED);
        goOnApplying.go();
        then.on(dossier).isDueAt("2027-07-09T17:00").hasLedger(ClockCause.ACCEPTED);
    }

    @Test
    void a_dossier_that_waits_for_papers_moves_and_is_not_told_a_date() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        counter.worker("thanh-quang.ho-tich")
                .claims(dossier, Step.REVIEW)
                .asksSupplement(dossier, Step.REVIEW, "declaration");

        decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        then.on(dossier).isPromised("2027-07-09T17:00", "2027-07-08T17:00");
        assertThat(notices.of(dossier)).extracting(Notice::kind).doesNotContain(NoticeKind.DUE_MOVED);
        assertThat(decrees.differences(dossier)).isEmpty();
        assertThat(jdbc.sql("select state from clock_entry where dossier_id = ? order by id desc limit 1")
                        .param(dossier.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PAUSED");
        time.itIs("2027-07-08T10:00");
        counter.worker("thanh-quang.desk-1").takesSupplement(dossier);
        then.on(dossier).isDueAt("2027-07-13T17:00", "2027-07-08T17:00");
    }

    @Test
    void a_dossier_that_was_never_in_the_decrees_way_is_left_alone() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        var decree = decrees.inForce(aDecree().off("2027-07-20"));
        goOnApplying.go();

        assertThat(effects.all(decree, dossier.toString(), null)).isEmpty();
        then.on(dossier).isDueAt("2027-07-08T17:00").hasLedger(ClockCause.ACCEPTED);
    }

    @Test
    void the_bell_of_a_moved_dossier_rings_at_the_new_date_and_work_goes_on() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        time.itIs("2027-07-07T10:00");
        time.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.REVIEW).hasOpen("UserTask_Review", "UserTask_AnswerApology");
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.RETURN);
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @Test
    void nothing_is_applied_that_nobody_looked_at_since_the_calendar_changed() {
        time.itIs("2027-07-05T08:00");
        var one = decrees.previewed(aDecree().off("2027-07-06"));
        var other = decrees.inForce(aDecree().off("2027-07-07"));
        goOnApplying.go();
        var operator = decrees.official(DecreeDesk.OPERATOR);

        assertThat(applyDecree.apply(one, operator))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().message()).contains("xem trước lại"));
        assertThat(register.find(other).orElseThrow().state()).isEqualTo(DecreeState.APPLIED);
        assertThat(register.find(one).orElseThrow().state()).isEqualTo(DecreeState.PREVIEWED);
    }
}
