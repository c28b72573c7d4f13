package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.PaymentGateway;
import vn.motcua.workflow.RefusalIn;

/** The desk records a proof in the moment in which the gateway tells of a payment: it is paid once. */
@MotCuaTest
class PaymentRaceTest {

    private static final int SOME = 10;
    private static final int MANY = 200;

    @Autowired
    Certificates certificates;

    @Autowired
    PaymentGateway gateway;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    PaymentRequests payments;

    @Autowired
    Eyes then;

    @Test
    void one_of_the_two_pays_and_the_other_is_a_persons_matter() {
        run(SOME);
    }

    @Test
    @Tag("full")
    void one_of_the_two_pays_and_the_other_is_a_persons_matter_by_the_hundred() {
        run(MANY);
    }

    private void run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            paidTwiceAtOnce();
        }
    }

    private void paidTwiceAtOnce() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().asksPayment(dossier, "15.000", null);
        time.itIs("2026-10-06T09:00");
        assertThat(gateway.tells(dossier, "15/TB", 15_000, "GD-" + dossier).statusCode())
                .isEqualTo(202);

        var paying = certificates.desk().takingPayment(dossier, "15.000");
        var told = AtOnce.told(paying, messenger::carriesEverything);
        assertThat(told.other()).isNull();
        assertThat(told.oneDone() || RefusalIn.find(told.one()).isPresent())
                .as("what the desk was told: %s", told.one())
                .isTrue();
        time.itIs("2026-10-06T12:00");
        messenger.carriesEverything();

        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSING)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID);
        var byGateway = payments.of(dossier).get(0).proof().number().startsWith("GD-");
        if (byGateway) {
            then.on(dossier).hasOpen("UserTask_Review");
        } else {
            then.on(dossier).hasOpen("UserTask_Review", "UserTask_SettleMessage");
        }
    }
}
