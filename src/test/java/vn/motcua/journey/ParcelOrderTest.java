package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.messaging.ResendMessage;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningSimulators;

/** Orders on their way out: the carrier may be ill or unwilling, and there is one parcel all the same. */
@MotCuaTest
class ParcelOrderTest {

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    ResendMessage resendMessage;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void the_carrier_recovers() {
        carrier.isPlayedBy(null).isWell();
        messenger.carriesEverything();
    }

    @Test
    void what_the_carrier_refuses_is_said_with_a_remedy_and_goes_out_when_sent_again() {
        carrier.answers(422, "Vùng này chưa có bưu tá.");
        var dossier = byPost();
        messenger.carriesEverything();

        var dead = order(dossier);
        assertThat(dead).containsEntry("state", "DEAD");
        assertThat(dead.get("reason").toString()).contains("Vùng này chưa có bưu tá.");
        assertThat(dead.get("remedy").toString()).contains("địa chỉ", "gửi lại");

        carrier.isWell();
        var id = carrier.parcelOf(dossier).id();
        var version = jdbc.sql("select version from outbox_message where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        resendMessage.resend(id, version, "hai-phong.operator").orThrow();
        messenger.carriesEverything();
        assertThat(carrier.parcelOf(dossier).trackingNumber()).isNotNull();
        assertThat(carrier.timesOrdered(dossier)).isEqualTo(2);
    }

    @Test
    void without_an_address_nothing_is_sent_and_the_desk_can_still_close_it() {
        var dossier = counter.signed(
                aDossier().returnedBy(ReturnMode.POST).withoutAnAddress().receivedAt("2026-11-20T09:00"));
        messenger.carriesEverything();

        assertThat(carrier.timesOrdered(dossier)).isZero();
        assertThat(order(dossier)).containsEntry("state", "DEAD");
        assertThat(order(dossier).get("reason").toString()).contains("chưa có tên hoặc địa chỉ");
        counter.worker("thanh-quang.desk-1")
                .submits(dossier, "UserTask_FollowParcel", Map.of("parcelOutcome", "RETURNED"))
                .returns(dossier);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @Test
    void a_signature_that_is_not_believed_is_tried_again() {
        carrier.answers(403, "Chữ ký không đúng.");
        var dossier = byPost();
        messenger.carriesEverything();

        assertThat(order(dossier)).containsEntry("state", "READY");
        assertThat(order(dossier).get("reason").toString()).contains("khóa dùng chung", "đồng hồ");
    }

    @Test
    void an_ailing_carrier_makes_one_parcel_of_one_order_and_its_stutter_one_delivery() {
        try (var outside = RunningSimulators.telling(carrier.product())) {
            carrier.isPlayedBy(outside);
            var dossier = byPost();
            follow(outside);
            outside.ail("postal-carrier", "ERROR", 0, 1);
            messenger.carriesEverything();
            assertThat(order(dossier).get("reason").toString()).contains("500");
            assertThat(parcels(outside)).isZero();

            passes(Duration.ofMinutes(1), outside);
            outside.ail("postal-carrier", "TIMEOUT_AFTER_ACCEPTING", 0, 1);
            messenger.carriesEverything();
            assertThat(carrier.parcelOf(dossier).trackingNumber())
                    .as("no answer came")
                    .isNull();
            assertThat(parcels(outside)).isEqualTo(1);

            passes(Duration.ofMinutes(1), outside);
            outside.ail("postal-carrier", "DUPLICATE", 0, 1);
            messenger.carriesEverything();
            var tracking = carrier.parcelOf(dossier).trackingNumber();
            assertThat(tracking).isNotNull();
            outside.post("/postal-carrier/parcels/%s/delivered".formatted(tracking), "{\"detail\":\"Trần Thị Nhận\"}");
            outside.stateWhen(state -> told(state.at("/postalCarrier/messages")));
            messenger.carriesEverything();

            then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
            assertThat(parcels(outside)).isEqualTo(1);
            assertThat(carrier.timesOrdered(dossier)).isEqualTo(3);
        }
    }

    private DossierId byPost() {
        return counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
    }

    private void passes(Duration time, RunningSimulators outside) {
        this.time.itIs(this.time.now().plus(time));
        follow(outside);
    }

    private void follow(RunningSimulators outside) {
        outside.post("/clock", "{\"offset\":\"%s\"}".formatted(Duration.between(Instant.now(), time.now())));
    }

    private static int parcels(RunningSimulators outside) {
        return outside.state().at("/postalCarrier/parcels").size();
    }

    /** Both events have arrived, each told twice. */
    private static boolean told(JsonNode messages) {
        if (messages.size() < 2) {
            return false;
        }
        for (var message : messages) {
            if (message.path("taken").asInt() < 2) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Object> order(DossierId dossier) {
        return jdbc.sql("select state, reason, remedy from outbox_message where id = ?")
                .param(carrier.parcelOf(dossier).id())
                .query()
                .singleRow();
    }
}
