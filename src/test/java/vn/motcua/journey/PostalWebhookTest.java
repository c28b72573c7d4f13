package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.PartnerSignature;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Everything the carrier, or somebody in its name, may send wrongly: refused in words, and nothing is kept. */
@MotCuaTest
class PostalWebhookTest {

    private static DossierId dossier;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Carrier carrier;

    @Autowired
    JdbcClient jdbc;

    private int before;

    @BeforeEach
    void a_parcel_is_ordered() {
        if (dossier == null) {
            dossier = counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        }
        before = kept();
    }

    @AfterEach
    void nothing_is_kept() {
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void an_order_that_is_not_ours_is_not_found() {
        var event = carrier.event(dossier, 1, ParcelStatus.CREATED);
        event.put("orderId", UUID.randomUUID().toString());
        assertThat(refused(404, carrier.tells(event, UUID.randomUUID()))).contains("Không có đơn bưu gửi này");
    }

    @ParameterizedTest
    @CsvSource({
        "status, STOLEN, DELIVERED",
        "status, ORDERED, ORDERED",
        "status, , Thiếu trạng thái",
        "sequence, 0, Số thứ tự",
        "sequence, , Thiếu số thứ tự",
        "sequence, first, sequence",
        "orderId, 17, orderId",
        "orderId, , Thiếu mã đơn",
        "occurredAt, hôm qua, occurredAt",
        "occurredAt, , Thiếu thời điểm",
        "trackingNumber, , Thiếu số hiệu",
    })
    void a_value_that_the_contract_does_not_know_is_named(String field, String value, String named) {
        var event = carrier.event(dossier, 1, ParcelStatus.CREATED);
        event.put(field, value != null && value.matches("\\d+") ? Integer.valueOf(value) : value);
        assertThat(refused(400, carrier.tells(event, UUID.randomUUID()))).contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"orderId\": \"3f0f",
                "[]",
                "null",
                "''",
                "{\"orderId\": 1} {}",
                "{\"sequence\":1,\"sequence\":2}"
            })
    void what_is_no_event_is_refused(String body) {
        refused(400, carrier.tellsText(body == null ? "null" : body, UUID.randomUUID()));
    }

    @Test
    void a_wrong_signature_a_missing_one_and_an_old_one_stay_outside() {
        var body = "{}";
        var headers = new HashMap<>(carrier.caller().headers(Carrier.WEBHOOK, body, time.now(), UUID.randomUUID()));
        headers.put(PartnerSignature.SIGNATURE, "0".repeat(64));
        refused(403, carrier.caller().sends(Carrier.WEBHOOK, body.getBytes(StandardCharsets.UTF_8), headers));
        headers.remove(PartnerSignature.SIGNATURE);
        refused(403, carrier.caller().sends(Carrier.WEBHOOK, body.getBytes(StandardCharsets.UTF_8), headers));
        for (var off : new Duration[] {Duration.ofMinutes(10), Duration.ofMinutes(-10)}) {
            var at = time.now().plus(off);
            assertThat(refused(403, carrier.caller().tells(Carrier.WEBHOOK, body, at)))
                    .contains("đồng hồ");
        }
    }

    @Test
    void fifty_megabytes_are_too_much() {
        refused(413, carrier.tellsText(" ".repeat(50 * 1024 * 1024), UUID.randomUUID()));
    }

    @Test
    void an_id_used_for_something_else_is_said_so() {
        var id = UUID.randomUUID();
        assertThat(carrier.tells(carrier.event(dossier, 90, ParcelStatus.IN_TRANSIT), id)
                        .statusCode())
                .isEqualTo(202);
        before++;
        refused(409, carrier.tells(carrier.event(dossier, 91, ParcelStatus.IN_TRANSIT), id));
    }

    private static String refused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "trace", "at vn.");
        return answer.body();
    }

    private int kept() {
        return jdbc.sql("select count(*) from inbox_message where sender = 'postal-carrier'")
                .query(Integer.class)
                .single();
    }
}
