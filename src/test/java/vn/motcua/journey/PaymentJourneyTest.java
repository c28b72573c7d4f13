package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EndDossier;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Money that is owed before the procedure goes on: who says so, what stops meanwhile, and what if it is not paid. */
@MotCuaTest
class PaymentJourneyTest {

    private static final String AWAIT_NOTICE = "UserTask_AwaitPaymentNotice";
    private static final String AWAIT_PAYMENT = "UserTask_AwaitPayment";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    PaymentRequests payments;

    @Autowired
    EndDossier endDossier;

    @Autowired
    JdbcClient jdbc;

    Worker desk;

    @BeforeEach
    void the_desk_is_there() {
        desk = counter.worker("thanh-quang.desk-1");
    }

    @Test
    void a_permit_stands_still_from_the_referral_to_the_proof() {
        var specialist = counter.worker("thanh-quang.dia-chinh");
        var leader = counter.worker("thanh-quang.chairman");
        var dossier = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        time.itIs("2026-10-06T10:00");
        specialist.claims(dossier, Step.REVIEW).refersPayment(dossier);
        then.on(dossier)
                .hasStatus(DossierStatus.PAYMENT_REQUESTED)
                .hasOpen(AWAIT_NOTICE)
                .hasNoBell("BoundaryEvent_ReviewOverdue", "BoundaryEvent_DossierOverdue")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED);
        assertThat(toldTheApplicant(dossier)).containsExactly("ACCEPTED");

        time.itIs("2026-10-09T10:00");
        desk.recordsPaymentNotice(dossier, "1.250.000", "2026-10-30");
        then.on(dossier)
                .hasOpen(AWAIT_PAYMENT)
                .rings("BoundaryEvent_PaymentOverdue", "2026-10-30T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED);
        assertThat(toldTheApplicant(dossier)).containsExactly("ACCEPTED", "PAYMENT_ASKED");

        time.itIs("2026-10-15T09:00");
        desk.takesPayment(dossier, "1.250.000 đồng");
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSING)
                .hasOpen("UserTask_Review")
                .isDueAt("2026-10-23T17:00", "2026-10-14T17:00")
                .stepIsDueAround(Step.REVIEW, "2026-10-16T08:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID)
                .hasInHistory(EventKind.PAYMENT_REFERRED, EventKind.PAYMENT_ASKED, EventKind.PAID);

        specialist.reviews(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void a_certificate_runs_on_until_the_notice_and_stands_still_from_then() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().refersPayment(dossier);
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSING)
                .hasOpen(AWAIT_NOTICE)
                .hasLedger(ClockCause.ACCEPTED)
                .isDueAt("2026-10-08T17:00");

        time.itIs("2026-10-07T10:00");
        desk.recordsPaymentNotice(dossier, "15000", null);
        then.on(dossier)
                .hasStatus(DossierStatus.PAYMENT_REQUESTED)
                .hasOpen(AWAIT_PAYMENT)
                .hasNoBell("BoundaryEvent_DossierOverdue")
                .rings("BoundaryEvent_PaymentOverdue", "2026-11-06T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED);

        time.itIs("2026-10-12T09:00");
        desk.takesPayment(dossier, "15.000");
        then.on(dossier)
                .isDueAt("2026-10-13T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID);
    }

    @Test
    void a_collector_that_is_late_makes_a_certificate_late() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().refersPayment(dossier);

        time.itIs("2026-10-08T17:01");
        time.letDueJobsRun(dossier);

        then.on(dossier).hasInHistory(EventKind.EXPLANATION_ASKED);
    }

    @Test
    void a_birth_registration_is_paid_at_once() {
        var dossier = counter.given(aDossier().receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        certificates.specialist().claims(dossier, Step.REVIEW).asksPayment(dossier, "8.000", null);
        then.on(dossier).hasStatus(DossierStatus.PAYMENT_REQUESTED).hasOpen(AWAIT_PAYMENT);

        time.itIs("2026-10-06T09:00");
        desk.takesPayment(dossier, "8.000");

        then.on(dossier).hasStatus(DossierStatus.PROCESSING).isDueAt("2026-10-06T17:00", "2026-10-05T17:00");
    }

    @Test
    void nothing_owed_goes_back_to_the_review_whatever_the_clock_did() {
        var ran = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().refersPayment(ran);
        time.itIs("2026-10-06T09:00");
        desk.submits(
                ran, AWAIT_NOTICE, Map.of("paymentStage", "NONE", "notOwedReason", "Người nộp thuộc diện được miễn."));
        then.on(ran).hasOpen("UserTask_Review").isDueAt("2026-10-08T17:00").hasLedger(ClockCause.ACCEPTED);

        certificates.specialist().asksPayment(ran, "15.000", null);
        time.itIs("2026-10-07T09:00");
        desk.submits(
                ran,
                AWAIT_PAYMENT,
                Map.of("paymentOutcome", "NOT_OWED", "notOwedReason", "Yêu cầu nhầm, người nộp được miễn."));
        then.on(ran)
                .hasOpen("UserTask_Review")
                .isDueAt("2026-10-09T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAYMENT_NOT_OWED);
    }

    @Test
    void unpaid_in_time_payer_and_desk_are_told_once_and_a_person_decides() {
        var dossier = asked("2026-10-09");
        time.itIs("2026-10-09T16:00");
        assertThatThrownBy(() -> waitsOn(dossier, "2026-10-16")).hasMessageContaining("Chưa quá hạn nộp");

        time.itIs("2026-10-09T17:01");
        time.letDueJobsRun(dossier);
        then.on(dossier)
                .hasStatus(DossierStatus.PAYMENT_REQUESTED)
                .hasOpen(AWAIT_PAYMENT)
                .hasInHistory(EventKind.PAYMENT_OVERDUE);
        assertThat(toldTheApplicant(dossier)).containsExactly("ACCEPTED", "PAYMENT_ASKED", "PAYMENT_OVERDUE");
        assertThat(toldOfficials(dossier, "PAYMENT_OVERDUE")).containsExactly("xa-thanh-quang.one-stop-desk");

        time.itIs("2026-10-12T09:00");
        assertThatThrownBy(() -> waitsOn(dossier, "2026-10-12")).hasMessageContaining("sau hôm nay");
        proposesStop(dossier);
        time.letDueJobsRun(dossier);
        assertThat(toldOfficials(dossier, "PAYMENT_STOP_PROPOSED")).containsExactly("xa-thanh-quang.leader");
        assertThat(toldTheApplicant(dossier)).containsExactly("ACCEPTED", "PAYMENT_ASKED", "PAYMENT_OVERDUE");

        waitsOn(dossier, "2026-10-16");
        then.on(dossier).hasOpen(AWAIT_PAYMENT).rings("BoundaryEvent_PaymentOverdue", "2026-10-16T17:00");
        time.letDueJobsRun(dossier);
        assertThat(toldTheApplicant(dossier))
                .containsExactly("ACCEPTED", "PAYMENT_ASKED", "PAYMENT_OVERDUE", "PAYMENT_EXTENDED");
        time.itIs("2026-10-16T17:01");
        time.letDueJobsRun(dossier);
        assertThat(toldTheApplicant(dossier))
                .containsExactly("ACCEPTED", "PAYMENT_ASKED", "PAYMENT_OVERDUE", "PAYMENT_EXTENDED", "PAYMENT_OVERDUE");

        time.itIs("2026-10-19T09:00");
        desk.takesPayment(dossier, "15.000");
        then.on(dossier).hasOpen("UserTask_Review").isDueAt("2026-10-22T17:00", "2026-10-08T17:00");
    }

    @Test
    void the_leader_stops_what_is_not_paid() {
        var dossier = asked("2026-10-09");
        time.itIs("2026-10-12T09:00");
        time.letDueJobsRun(dossier);
        proposesStop(dossier);

        time.doAs("thanh-quang.chairman", () -> endDossier
                .stop(
                        dossier,
                        "Quá hạn không thực hiện nghĩa vụ tài chính.",
                        new Ending.Decision("Quy chế của đơn vị", "15/QĐ-UBND", LocalDate.parse("2026-10-12")),
                        FeeConsequence.NOTHING_PAID)
                .orThrow());

        then.on(dossier)
                .hasStatus(DossierStatus.STOPPED)
                .hasOpen("UserTask_GiveBack")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.STOPPED);
        assertThat(payments.of(dossier)).singleElement().satisfies(request -> assertThat(request.outcome())
                .isEqualTo(PaymentRequest.Outcome.DROPPED));
    }

    private DossierId asked(String payBy) {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().asksPayment(dossier, "15.000", payBy);
        return dossier;
    }

    private void waitsOn(DossierId dossier, String until) {
        desk.submits(
                dossier,
                AWAIT_PAYMENT,
                Map.of("paymentOutcome", "WAIT", "waitUntil", until, "waitReason", "Người nộp xin thêm vài ngày."));
    }

    private void proposesStop(DossierId dossier) {
        desk.submits(
                dossier,
                AWAIT_PAYMENT,
                Map.of("paymentOutcome", "STOP_PROPOSED", "stopReason", "Gọi ba lần người nộp không trả lời."));
    }

    private List<String> toldTheApplicant(DossierId dossier) {
        return jdbc.sql("select kind from notice where dossier_id = ? order by at")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    private List<String> toldOfficials(DossierId dossier, String kind) {
        return jdbc.sql("select group_id from official_notice where dossier_id = ? and kind = ?")
                .params(dossier.value(), kind)
                .query(String.class)
                .list();
    }
}
