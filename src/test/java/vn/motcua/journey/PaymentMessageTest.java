package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.payment.Proof;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.PaymentGateway;

/** The gateway says that money was paid: once, twice, wrongly, too early, too late. */
@MotCuaTest
class PaymentMessageTest {

    private static final String NOTICE = "15/TB";
    private static final String SETTLE = "UserTask_SettleMessage";

    @Autowired
    Certificates certificates;

    @Autowired
    PaymentGateway gateway;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    PaymentRequests payments;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    JdbcClient jdbc;

    DossierId dossier;

    @BeforeEach
    void a_certificate_is_taken_up_on_monday() {
        dossier = certificates.takenUp("2026-10-05T09:00");
    }

    @Test
    void paid_by_message_the_clock_runs_on_and_the_specialist_is_told() {
        asked();
        time.itIs("2026-10-07T20:00");

        tells(15_000, "GD-1");

        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSING)
                .hasOpen("UserTask_Review")
                .isDueAt("2026-10-12T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID)
                .hasPassedIn("payment", "BoundaryEvent_FeePaid");
        assertThat(payments.of(dossier)).singleElement().satisfies(request -> assertThat(request.proof())
                .isEqualTo(new Proof("GD-1", LocalDate.parse("2026-10-07"), 15_000, Proof.Source.GATEWAY)));
        assertThat(jdbc.sql("select count(*) from official_notice where dossier_id = ? and kind = 'PAYMENT_ARRIVED'")
                        .param(dossier.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void said_twice_it_counts_once() {
        asked();
        time.itIs("2026-10-07T09:00");
        var message = gateway.message(dossier, NOTICE, 15_000, "GD-2");
        var id = UUID.randomUUID();

        assertThat(gateway.tells(message, id).statusCode()).isEqualTo(202);
        assertThat(gateway.tells(message, id).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
        assertThat(gateway.tells(message, UUID.randomUUID()).statusCode()).isEqualTo(202);
        messenger.carriesEverything();

        then.on(dossier)
                .hasOpen("UserTask_Review")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID);
        assertThat(messenger.leftToAPerson(dossier.toString())).isEmpty();
    }

    @Test
    void what_the_desk_has_recorded_before_is_nobodys_matter_when_the_gateway_tells_it() {
        asked();
        time.itIs("2026-10-07T09:00");
        certificates.desk().takesPayment(dossier, "15.000");

        time.itIs("2026-10-08T09:00");
        tells(15_000, "0001234");

        assertThat(messenger.leftToAPerson(dossier.toString())).isEmpty();
        then.on(dossier)
                .hasOpen("UserTask_Review")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID);
    }

    @Test
    void the_same_number_over_another_sum_is_a_persons_matter() {
        asked();
        time.itIs("2026-10-07T09:00");
        certificates.desk().takesPayment(dossier, "15.000");

        tells(14_000, "0001234");

        assertThat(messenger.leftToAPerson(dossier.toString())).hasSize(1);
    }

    @Test
    void another_payment_of_the_same_notice_is_a_persons_matter() {
        asked();
        time.itIs("2026-10-07T09:00");
        certificates.desk().takesPayment(dossier, "15.000");

        tells(15_000, "GD-3");

        assertThat(messenger.leftToAPerson(dossier.toString()))
                .singleElement()
                .asString()
                .contains("đã nộp rồi", "0001234");
        then.on(dossier)
                .hasOpen("UserTask_Review", SETTLE)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID);
    }

    @Test
    void a_wrong_sum_or_another_notice_is_a_persons_matter_and_the_wait_goes_on() {
        asked();

        tells(14_000, "GD-4");
        assertThat(messenger.leftToAPerson(dossier.toString()))
                .singleElement()
                .asString()
                .contains("14.000 đồng", "15.000 đồng");

        gateway.tells(dossier, "99/TB", 15_000, "GD-5");
        messenger.carriesEverything();
        assertThat(messenger.leftToAPerson(dossier.toString())).hasSize(2);
        then.on(dossier)
                .hasStatus(DossierStatus.PAYMENT_REQUESTED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED);
    }

    @Test
    void paid_before_the_notice_it_waits_for_the_notice() {
        certificates.specialist().refersPayment(dossier);
        tells(15_000, "GD-6");
        then.on(dossier).hasLedger(ClockCause.ACCEPTED).hasOpen("UserTask_AwaitPaymentNotice");
        assertThat(messenger.leftToAPerson(dossier.toString())).isEmpty();

        certificates.desk().recordsPaymentNotice(dossier, "15.000", null);
        time.itIs("2026-10-05T12:00");
        messenger.carriesEverything();

        then.on(dossier).hasInHistory(EventKind.PAYMENT_ASKED, EventKind.PAID).hasOpen("UserTask_Review");
    }

    @Test
    void paid_for_what_was_stopped_meanwhile_a_person_looks() {
        asked();
        earlyEnds.stop("thanh-quang.chairman", dossier);

        tells(15_000, "GD-7");

        assertThat(messenger.leftToAPerson(dossier.toString())).isNotEmpty();
        then.on(dossier).hasStatus(DossierStatus.STOPPED);
    }

    @Test
    void half_a_message_or_an_unknown_dossier_stays_outside() {
        asked();
        var message = gateway.message(dossier, NOTICE, 15_000, "GD-8");
        for (var spoilt : new Object[][] {{"amount", -1}, {"amount", "x"}, {"amount", 15000.5}, {"transaction", ""}}) {
            var wrong = new HashMap<>(message);
            wrong.put((String) spoilt[0], spoilt[1]);
            assertThat(gateway.tells(wrong, UUID.randomUUID()).statusCode())
                    .as(spoilt[0] + " " + spoilt[1])
                    .isEqualTo(400);
        }
        var nobodys = new HashMap<>(message);
        nobodys.put("dossierCode", "H24-999999-9999");
        assertThat(gateway.tells(nobodys, UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(gateway.caller()
                        .sends(PaymentGateway.WEBHOOK, "{}".getBytes(), Map.of())
                        .statusCode())
                .isIn(401, 403);
        then.on(dossier).hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED);
    }

    private void asked() {
        certificates.specialist().asksPayment(dossier, "15.000", null);
    }

    private void tells(long amount, String transaction) {
        assertThat(gateway.tells(dossier, NOTICE, amount, transaction).statusCode())
                .isEqualTo(202);
        messenger.carriesEverything();
    }
}
