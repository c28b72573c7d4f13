package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningSimulators;

/** The receiver of a parcel is mended by the desk until the carrier has the order, and the order goes again by itself. */
@MotCuaTest
class MendReceiverTest {

    private static final Map<String, String> MENDED = Map.of(
            "name",
            "Nguyễn Văn An",
            "address",
            "Số 8 phố Bình Lộc",
            "phone",
            "0912 345 678",
            "reason",
            "Người nhận báo địa chỉ qua điện thoại.");

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
    Http http;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void the_carrier_recovers() {
        carrier.isPlayedBy(null).isWell();
        messenger.carriesEverything();
    }

    @Test
    void an_order_without_an_address_goes_out_once_the_desk_has_mended_it() {
        var dossier = signed(byPost().withoutAnAddress());
        messenger.carriesEverything();
        assertThat(carrier.timesOrdered(dossier)).isZero();
        assertThat(told(dossier)).containsExactly("xa-thanh-quang.one-stop-desk");
        assertThat(view(dossier).at("/parcel/problem").asText()).contains("chưa có tên hoặc địa chỉ");
        assertThat(view(dossier).at("/receiver/mayMend").asBoolean()).isTrue();
        var parcel = carrier.parcelOf(dossier).id();

        var mended = mends("thanh-quang.desk-1", dossier);
        assertThat(mended.status()).isEqualTo(200);
        assertThat(mended.json().path("resent").asBoolean()).isTrue();
        messenger.carriesEverything();

        assertThat(carrier.timesOrdered(dossier)).isOne();
        assertThat(carrier.parcelOf(dossier).id()).isEqualTo(parcel);
        assertThat(carrier.parcelOf(dossier).trackingNumber()).isNotNull();
        assertThat(carrier.orderOf(dossier).at("/receiver/address").asText()).isEqualTo("Số 8 phố Bình Lộc");
        assertThat(then.on(dossier).detail(EventKind.RECEIVER_MENDED))
                .containsOnlyKeys("Địa chỉ nhận", "Lý do")
                .containsEntry("Địa chỉ nhận", "(không ghi) → Số 8 phố Bình Lộc");
        assertThat(then.on(dossier).row().receiver().email())
                .as("the same person's mail")
                .isEqualTo("an@example.vn");
        assertThat(view(dossier).at("/parcel/problem").isNull()).isTrue();
    }

    @Test
    void a_refused_order_that_is_mended_makes_one_parcel_at_the_carrier() {
        try (var outside = RunningSimulators.telling(carrier.product())) {
            carrier.answers(422, "Vùng này chưa có bưu tá.");
            var dossier = signed(byPost());
            messenger.carriesEverything();
            carrier.isWell().isPlayedBy(outside);
            outside.post("/clock", "{\"offset\":\"%s\"}".formatted(Duration.between(Instant.now(), time.now())));

            assertThat(mends("thanh-quang.desk-1", dossier).status()).isEqualTo(200);
            messenger.carriesEverything();
            assertThat(outside.state().at("/postalCarrier/parcels")).hasSize(1);
        }
    }

    @Test
    void once_the_carrier_has_the_order_nothing_is_mended() {
        var dossier = signed(byPost());
        messenger.carriesEverything();

        assertThat(view(dossier).at("/receiver/mayMend").asBoolean()).isFalse();
        var answer = mends("thanh-quang.desk-1", dossier);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("detail")).contains("Bưu chính đã nhận đơn");
        then.on(dossier).hasNotInHistory(EventKind.RECEIVER_MENDED);
    }

    @Test
    void while_an_order_is_on_its_way_it_is_not_mended_under_the_carriers_eyes() {
        var dossier = signed(byPost());
        jdbc.sql("update outbox_message set lease = gen_random_uuid(), claimed_at = put_at where id = ?")
                .param(carrier.parcelOf(dossier).id())
                .update();

        assertThat(mends("thanh-quang.desk-1", dossier).at("detail")).contains("đang được gửi");
        then.on(dossier).hasNotInHistory(EventKind.RECEIVER_MENDED);
        assertThat(then.on(dossier).row().receiver().address()).isEqualTo("Xã Thanh Quang");
    }

    @Test
    void it_is_mended_before_anything_is_ordered_by_the_keeping_desk_alone() {
        var dossier = counter.given(byPost().withoutAnAddress(), counter.worker("thanh-quang.desk-1"));

        assertThat(mends("thanh-quang.ho-tich", dossier).status()).isEqualTo(403);
        assertThat(mends("gia-loc.desk-1", dossier).status()).isEqualTo(404);
        var mended = mends("thanh-quang.desk-1", dossier);
        assertThat(mended.json().path("resent").asBoolean()).isFalse();
        assertThat(then.on(dossier).row().receiver().address()).isEqualTo("Số 8 phố Bình Lộc");
    }

    @Test
    void what_is_wrong_is_said_and_changes_nothing() {
        var dossier = counter.given(byPost(), counter.worker("thanh-quang.desk-1"));
        var desk = http.script("thanh-quang.desk-1");
        var path = "/api/dossiers/%s/receiver".formatted(dossier);

        assertThat(desk.post(path, with("address", " ")).at("detail")).contains("hãy nhập địa chỉ của người nhận");
        assertThat(desk.post(path, with("phone", "không có")).at("detail")).contains("Số điện thoại");
        assertThat(desk.post(path, with("reason", "sai")).status()).isEqualTo(400);
        then.on(dossier).hasNotInHistory(EventKind.RECEIVER_MENDED).hasStatus(DossierStatus.REGISTERED);
        var atTheDesk = counter.given(aDossier().receivedAt("2026-11-20T09:00"), counter.worker("thanh-quang.desk-1"));
        assertThat(mends("thanh-quang.desk-1", atTheDesk).status()).isEqualTo(422);
    }

    private static ADossier byPost() {
        return aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00");
    }

    private DossierId signed(ADossier brought) {
        return counter.signed(brought);
    }

    private Caller.Answer mends(String official, DossierId dossier) {
        return http.script(official).post("/api/dossiers/%s/receiver".formatted(dossier), MENDED);
    }

    private JsonNode view(DossierId dossier) {
        return http.script("thanh-quang.desk-1").get("/api/dossiers/" + dossier).json();
    }

    private List<String> told(DossierId dossier) {
        return jdbc.sql("select group_id from official_notice where dossier_id = ? and kind = 'PARCEL_NOT_TAKEN'")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    private static Map<String, String> with(String field, String value) {
        var changed = new HashMap<>(MENDED);
        changed.put(field, value);
        return changed;
    }
}
