package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delay.Holder;
import vn.motcua.delay.WhoUsedTheDays;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.SendSlip;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Counter;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.PaymentGateway;
import vn.motcua.testing.TaxOffice;
import vn.motcua.testing.Worker;

/** Land changes hands in two phases; between them the tax authority and the payer have their own time, and the clock stands. */
@MotCuaTest
class LandTransferJourneyTest {

    private static final String AWAIT_NOTICE = "UserTask_AwaitPaymentNotice";
    private static final String AWAIT_PAYMENT = "UserTask_AwaitPayment";
    private static final String COLLECTOR = "Thuế cơ sở 12";
    private static final Duration NEARLY = Duration.ofSeconds(30);

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Messenger messenger;

    @Autowired
    TaxOffice tax;

    @Autowired
    PaymentGateway gateway;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    WhoUsedTheDays whoUsedTheDays;

    @Autowired
    DossierRegister register;

    @Autowired
    SendSlip sendSlip;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void the_tax_authority_is_well_again() {
        tax.isWell();
    }

    @Test
    void the_clock_stands_from_the_slip_to_the_proof_and_only_then_is_anything_signed() {
        var dossier = referred("2026-01-12T08:00");

        then.on(dossier)
                .hasStatus(DossierStatus.PAYMENT_REQUESTED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED)
                .hasOpen(AWAIT_NOTICE)
                .hasInHistory(EventKind.DIVISION_APPROVED)
                .hasNotInHistory(EventKind.SUBMITTED)
                .hasNotPassed(Step.SIGNING.taskId());
        assertThat(tax.request(dossier).referralDueAt()).isEqualTo(at("2026-01-19T17:00"));

        time.itIs("2026-01-14T08:00");
        tax.notifies(dossier, 15_000_000);
        then.on(dossier).hasOpen(AWAIT_PAYMENT).hasStatus(DossierStatus.PAYMENT_REQUESTED);
        assertThat(then.on(dossier).detail(EventKind.PAYMENT_ASKED))
                .containsEntry("Tổng số tiền", "15.000.000 đồng")
                .containsEntry("Nơi nộp", TaxOffice.PAY_TO)
                .extractingByKey("Hạn nộp")
                .asString()
                .contains("13/02/2026");
        assertThat(noticesToThePayer(dossier)).isEqualTo(1);

        time.itIs("2026-01-21T08:00");
        desk().takesPayment(dossier, "15.000.000");
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSING)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID)
                .isWaitingAt(Step.REVIEW)
                .isDueAt("2026-01-28T17:00", "2026-01-19T17:00");

        specialist().reviews(dossier);
        approves(dossier);
        then.on(dossier).isWaitingAt(Step.SIGNING).hasInHistory(EventKind.SUBMITTED);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk().returns(dossier);
        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.RETURNED)
                .hasNotInHistory(EventKind.COLLECTOR_SILENT, EventKind.PAYMENT_OVERDUE, EventKind.EXPLANATION_ASKED);
    }

    @Test
    void the_slip_says_who_owes_and_what_for_and_nothing_a_tax_office_could_do_without() {
        var dossier = referred("2026-01-12T08:30");
        messenger.carriesEverything();

        var slip = tax.slip(dossier);
        assertThat(slip.path("dossierCode").asText())
                .isEqualTo(then.on(dossier).row().code().value());
        assertThat(slip.path("content").asText()).isEqualTo(Worker.SLIP);
        assertThat(slip.path("taxpayer").fieldNames()).toIterable().isSubsetOf("name", "identityNumber", "address");
        var owner = register.get(dossier).owner();
        assertThat(slip.at("/taxpayer/name").asText()).isEqualTo(owner.name());
        if (owner.phone() != null) {
            assertThat(slip.toString()).doesNotContain(owner.phone());
        }
    }

    @Test
    void a_tax_authority_that_fails_gets_the_same_slip_again_and_has_it_once() {
        tax.fails(503);
        var dossier = referred("2026-01-12T09:00");
        messenger.carriesEverything();
        assertThat(tax.slip(dossier).isMissingNode()).isTrue();

        tax.isWell();
        time.itIs("2026-01-12T10:00");
        messenger.carriesEverything();
        assertThat(sendSlip.send(dossier)).hasToString("REFERRAL");
        messenger.carriesEverything();

        assertThat(tax.timesTaken(dossier)).isEqualTo(1);
        assertThat(tax.slip(dossier).path("requestId").asText())
                .isEqualTo(tax.request(dossier).id().toString());
        assertThat(then.on(dossier).told(EventKind.PAYMENT_REFERRED)).isOne();
    }

    @Test
    void a_late_notice_is_the_tax_authoritys_own_delay_and_nobody_of_ours_explains_it() {
        var dossier = referred("2026-01-12T10:00");
        messenger.carriesEverything();
        time.itIs("2026-01-19T17:01");
        time.letDueJobsRun(dossier);
        messenger.carriesEverything();

        then.on(dossier)
                .hasInHistory(EventKind.COLLECTOR_SILENT)
                .hasNotInHistory(EventKind.EXPLANATION_ASKED)
                .hasOpen(AWAIT_NOTICE);
        assertThat(tax.timesReminded(dossier)).isEqualTo(1);

        time.itIs("2026-01-21T10:00");
        tax.notifies(dossier, 2_500_000);
        then.on(dossier).hasOpen(AWAIT_PAYMENT);
        assertThat(tax.request(dossier).noticeLate(time.now())).isTrue();
        var used = whoUsedTheDays.of(register.get(dossier)).orElseThrow();
        assertThat(used.shares())
                .filteredOn(share -> share.holder().kind() == Holder.Kind.PARTNER)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.holder().outside()).isEqualTo(COLLECTOR);
                    assertThat(share.time()).isCloseTo(Duration.ofMinutes(7 * 450), NEARLY);
                });
        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains(COLLECTOR, "sau hạn", TaxOffice.PAY_TO, "2.500.000 đồng");
    }

    @Test
    void who_does_not_pay_is_reminded_and_stopped_by_a_leader_who_says_why() {
        var dossier = noticed("2026-01-12T11:00");
        time.itIs("2026-02-12T08:00");
        time.letDueJobsRun(dossier);
        then.on(dossier).hasInHistory(EventKind.PAYMENT_OVERDUE).hasOpen(AWAIT_PAYMENT);
        assertThat(then.on(dossier).told(EventKind.PAYMENT_OVERDUE)).isOne();

        desk().submits(
                        dossier,
                        AWAIT_PAYMENT,
                        Map.of("paymentOutcome", "STOP_PROPOSED", "stopReason", "Đã nhắc hai lần mà không nộp"));
        then.on(dossier).hasInHistory(EventKind.PAYMENT_STOP_PROPOSED).hasOpen(AWAIT_PAYMENT);
        earlyEnds.stop("thanh-quang.chairman", dossier);

        then.on(dossier)
                .hasStatus(DossierStatus.STOPPED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.STOPPED)
                .hasNotPassed(Step.SIGNING.taskId());
        assertThat(tax.request(dossier).outcome()).isEqualTo(PaymentRequest.Outcome.DROPPED);
        assertThat(then.instances(dossier, "give-back")).hasSize(1);
        tax.notifies(dossier, 1_000);
        then.on(dossier).hasStatus(DossierStatus.STOPPED).hasInHistory(EventKind.COLLECTOR_TOLD_AGAIN);
    }

    @Test
    void a_proof_of_a_part_is_refused_in_words_and_the_whole_counts_once() {
        var dossier = noticed("2026-01-13T08:00");

        assertThatThrownBy(() -> desk().takesPayment(dossier, "10.000.000"))
                .hasStackTraceContaining("còn thiếu 5.000.000 đồng");
        then.on(dossier).hasStatus(DossierStatus.PAYMENT_REQUESTED).hasOpen(AWAIT_PAYMENT);

        for (var times = 0; times < 2; times++) {
            gateway.tells(dossier, TaxOffice.NOTICE, 15_000_000, "GD-" + dossier);
            messenger.carriesEverything();
        }
        then.on(dossier).hasStatus(DossierStatus.PROCESSING).isWaitingAt(Step.REVIEW);
        assertThat(then.on(dossier).told(EventKind.PAID)).isOne();
        assertThat(messenger.leftToAPerson(dossier.toString())).isEmpty();
    }

    @Test
    void the_first_answer_counts_and_another_one_is_kept_and_shown() {
        var dossier = referred("2026-01-13T09:00");
        messenger.carriesEverything();
        var told = tax.notice(dossier, 15_000_000);
        var message = UUID.randomUUID();
        tax.tells(told, message);
        tax.tells(told, message);
        messenger.carriesEverything();
        assertThat(answers(dossier)).isEqualTo(1);

        tax.notifies(dossier, 99_000);
        assertThat(tax.request(dossier).total()).isEqualTo(15_000_000);
        assertThat(answers(dossier)).isEqualTo(2);
        then.on(dossier).hasOpen(AWAIT_PAYMENT).hasInHistory(EventKind.COLLECTOR_TOLD_AGAIN);
        assertThat(then.on(dossier).told(EventKind.PAYMENT_ASKED)).isOne();
    }

    @Test
    void what_was_never_asked_or_is_not_whole_does_not_come_in() {
        var dossier = referred("2026-01-13T10:00");
        messenger.carriesEverything();
        var unknown = tax.notice(dossier, 15_000_000);
        unknown.put("requestId", UUID.randomUUID().toString());
        var nowhere = tax.notice(dossier, 15_000_000);
        nowhere.remove("payTo");

        assertThat(tax.tells(unknown, UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(tax.tells(nowhere, UUID.randomUUID()).statusCode()).isEqualTo(400);
        assertThat(tax.tells(PartnerSettings.RESIDENCE_POLICE, tax.notice(dossier, 1), UUID.randomUUID())
                        .statusCode())
                .isEqualTo(403);
        messenger.carriesEverything();
        then.on(dossier).hasOpen(AWAIT_NOTICE).hasNotInHistory(EventKind.PAYMENT_ASKED);
    }

    @Test
    void nothing_owed_leads_straight_to_the_second_phase_and_the_collector_is_not_asked_again() {
        var dossier = referred("2026-01-13T11:00");
        messenger.carriesEverything();
        tax.owesNothing(dossier, "Cha mẹ tặng cho con, được miễn thuế");

        then.on(dossier).hasStatus(DossierStatus.PROCESSING).isWaitingAt(Step.REVIEW);
        specialist().reviews(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(
                        dossier,
                        Step.DIVISION_REVIEW,
                        Map.of("divisionOutcome", "SENT_BACK", "sentBackReason", "Dự thảo ghi sai diện tích"));
        then.on(dossier).isWaitingAt(Step.REVIEW);
        specialist().reviews(dossier);
        approves(dossier);
        then.on(dossier).isWaitingAt(Step.SIGNING);
        assertThat(then.on(dossier).told(EventKind.PAYMENT_REFERRED)).isOne();
    }

    @Test
    void a_refusal_is_signed_without_asking_what_is_owed() {
        time.itIs("2026-01-14T08:00");
        var dossier = desk().registers(aDossier().asRequiredBy(law()));
        desk().accepts(dossier);
        specialist().proposesRefusal(dossier, "Đất đang có tranh chấp được Tòa án thụ lý.");
        approves(dossier);

        then.on(dossier).isWaitingAt(Step.SIGNING).hasNotInHistory(EventKind.PAYMENT_REFERRED);
    }

    @Test
    void a_review_that_says_nothing_for_the_slip_is_kept_open() {
        time.itIs("2026-01-14T09:00");
        var dossier = desk().registers(aDossier().asRequiredBy(law()));
        desk().accepts(dossier);

        assertThatThrownBy(() -> specialist().reviews(dossier))
                .hasStackTraceContaining("Chưa ghi thông tin gửi cơ quan thu");
        then.on(dossier).isWaitingAt(Step.REVIEW);
        assertThatThrownBy(() -> sendSlip.send(dossier)).isInstanceOf(RefusalException.class);
    }

    @Test
    void another_authoritys_official_reads_nothing_of_it() {
        var dossier = referred("2026-01-14T10:00");

        assertThat(http.browser("tu-ky.ho-tich")
                        .get("/desk/dossiers/" + dossier)
                        .status())
                .isEqualTo(404);
    }

    private DossierId noticed(String receivedAt) {
        var dossier = referred(receivedAt);
        messenger.carriesEverything();
        tax.notifies(dossier, 15_000_000);
        then.on(dossier).hasOpen(AWAIT_PAYMENT);
        return dossier;
    }

    private DossierId referred(String receivedAt) {
        time.itIs(receivedAt);
        var dossier = desk().registers(aDossier().asRequiredBy(law()));
        desk().accepts(dossier);
        specialist().reviewsWithSlip(dossier);
        approves(dossier);
        return dossier;
    }

    private void approves(DossierId dossier) {
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
    }

    private Procedure law() {
        return catalogue
                .inForce(
                        new ProcedureKey("land-transfer"),
                        LocalDateTime.parse("2026-01-12T08:00").toLocalDate())
                .orElseThrow();
    }

    private Worker desk() {
        return counter.worker("thanh-quang.desk-1");
    }

    private Worker specialist() {
        return counter.worker("thanh-quang.dia-chinh");
    }

    private long answers(DossierId dossier) {
        return jdbc.sql("select count(*) from collector_answer where request_id = ?")
                .param(tax.request(dossier).id())
                .query(Long.class)
                .single();
    }

    private long noticesToThePayer(DossierId dossier) {
        return jdbc.sql("select count(*) from notice where dossier_id = ? and kind = 'PAYMENT_ASKED'")
                .param(dossier.value())
                .query(Long.class)
                .single();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
