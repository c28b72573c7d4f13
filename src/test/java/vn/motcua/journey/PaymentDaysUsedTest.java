package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.DaysUsed;
import vn.motcua.delay.Holder;
import vn.motcua.delay.Holder.Kind;
import vn.motcua.delay.WhoUsedTheDays;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/**
 * Whose the days of a payment are: the collector's from the slip to the notice, the payer's from there to the proof, whether
 * the clock pauses from the slip or from the notice. An office day of the sample has seven and a half hours.
 */
@MotCuaTest
class PaymentDaysUsedTest {

    private static final Duration NEARLY = Duration.ofSeconds(20);
    private static final Duration TWO_DAYS = Duration.ofHours(15);
    private static final String AWAIT_NOTICE = "UserTask_AwaitPaymentNotice";
    private static final String COLLECTOR = "Thuế cơ sở 12";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    WhoUsedTheDays whoUsedTheDays;

    @Autowired
    DossierRegister register;

    @Autowired
    Http http;

    @Test
    void where_the_clock_pauses_from_the_slip_collector_and_payer_have_two_days_each() {
        var desk = certificates.desk();
        var dossier = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        var specialist = counter.worker("thanh-quang.dia-chinh");
        specialist.claims(dossier, Step.REVIEW);

        isReferredNoticedAndPaid(dossier, specialist);

        bothHaveTwoDays(dossier);
    }

    @Test
    void where_it_pauses_from_the_notice_the_desks_open_task_takes_nothing_from_the_collector() {
        var dossier = certificates.takenUp("2026-10-05T09:00");

        isReferredNoticedAndPaid(dossier, certificates.specialist());

        bothHaveTwoDays(dossier);
    }

    @Test
    void who_is_still_waited_for_has_it_up_to_now_by_the_name_on_the_slip() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-05T10:00");
        certificates.specialist().refersPayment(dossier);
        time.itIs("2026-10-06T10:00");

        var answer = http.script("thanh-quang.ho-tich").get("/api/dossiers/" + dossier + "/days-used");

        assertThat(answer.json().path("lines")).anySatisfy(line -> {
            assertThat(line.path("kind").asText()).isEqualTo("PARTNER");
            assertThat(line.path("authority").asText()).isEqualTo(COLLECTOR);
            assertThat(line.path("minutes").asInt()).isBetween(449, 451);
        });
    }

    private void isReferredNoticedAndPaid(DossierId dossier, Worker specialist) {
        time.itIs("2026-10-05T10:00");
        specialist.refersPayment(dossier);
        certificates.desk().claims(dossier, AWAIT_NOTICE);
        time.itIs("2026-10-07T10:00");
        certificates.desk().recordsPaymentNotice(dossier, "15.000", null);
        time.itIs("2026-10-09T10:00");
        certificates.desk().takesPayment(dossier, "15.000");
        time.itIs("2026-10-09T11:00");
    }

    private void bothHaveTwoDays(DossierId dossier) {
        var used = whoUsedTheDays.of(register.get(dossier)).orElseThrow();
        assertThat(used.of(Kind.PARTNER)).isCloseTo(TWO_DAYS, NEARLY);
        assertThat(used.of(Kind.APPLICANT)).isCloseTo(TWO_DAYS, NEARLY);
        assertThat(used.of(Kind.OFFICIAL)).isCloseTo(Duration.ofHours(1), NEARLY);
        assertThat(used.of(Kind.UNCLAIMED)).isCloseTo(Duration.ofHours(1), NEARLY);
        assertThat(used.shares().stream().map(DaysUsed.Share::time).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(used.whole());
        assertThat(used.shares())
                .extracting(DaysUsed.Share::holder)
                .filteredOn(holder -> holder.kind() == Kind.PARTNER)
                .extracting(Holder::outside)
                .containsExactly(COLLECTOR);
    }
}
