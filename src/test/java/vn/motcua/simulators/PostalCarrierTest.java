package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.RunningSimulators;

/** The carrier as its contract describes it, well and ailing. */
class PostalCarrierTest {

    private static final String ORDERS = "/postal-carrier/orders";

    private static Listener office;
    private static RunningSimulators outside;

    @BeforeAll
    static void start() throws IOException {
        office = new Listener();
        outside = RunningSimulators.telling(office.url());
    }

    @AfterAll
    static void stop() {
        outside.close();
        office.close();
    }

    @BeforeEach
    void forget() {
        outside.clear();
        office.forget();
    }

    @Test
    void the_same_order_sent_twice_is_one_parcel() {
        var id = UUID.randomUUID();
        var first = order(id, "Giấy khai sinh");
        var second = order(id, "Giấy khai sinh");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("trackingNumber", id.toString());
        assertThat(carrier().path("parcels")).hasSize(1);
        assertThat(carrier().path("repeatedOrders").asInt()).isEqualTo(1);
    }

    @Test
    void another_order_under_the_same_key_is_a_conflict() {
        var id = UUID.randomUUID();
        order(id, "Giấy khai sinh");
        assertThat(order(id, "Giấy phép xây dựng").statusCode()).isEqualTo(409);
        assertThat(carrier().path("conflictingOrders").asInt()).isEqualTo(1);
    }

    @Test
    void two_orders_are_two_parcels() {
        order(UUID.randomUUID(), "Giấy khai sinh");
        order(UUID.randomUUID(), "Giấy khai sinh");
        assertThat(carrier().path("parcels")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "carrier-secret-of-the-tests-012345678, 0, 201",
        "wrong-secret-wrong-secret-wrong-secret, 0, 403",
        "carrier-secret-of-the-tests-012345678, -600, 403",
        "carrier-secret-of-the-tests-012345678, 600, 403"
    })
    void an_order_is_believed_only_when_signed_by_us_and_now(String secret, int seconds, int status) {
        var id = UUID.randomUUID();
        var response = outside.send(outside.signed(
                        ORDERS,
                        secret,
                        UUID.randomUUID(),
                        Instant.now().plusSeconds(seconds),
                        body(id, "Giấy khai sinh"))
                .header("Idempotency-Key", id.toString()));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(carrier().path("parcels")).hasSize(status == 201 ? 1 : 0);
        assertThat(carrier().path("refusedSignatures").asInt()).isEqualTo(status == 201 ? 0 : 1);
    }

    @Test
    void an_unsigned_order_is_refused() {
        assertThat(outside.post(ORDERS, body(UUID.randomUUID(), "Giấy khai sinh"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_order_without_address_is_not_taken() {
        var id = UUID.randomUUID();
        var response = outside.send(outside.signed(
                        ORDERS,
                        RunningSimulators.CARRIER_SECRET,
                        UUID.randomUUID(),
                        Instant.now(),
                        body(id, "Giấy khai sinh").replace("Thôn 1", ""))
                .header("Idempotency-Key", id.toString()));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(carrier().path("parcels")).isEmpty();
    }

    @Test
    void a_parcels_way_is_told_step_by_step_and_signed() throws InterruptedException {
        var tracking = tracking(order(UUID.randomUUID(), "Giấy khai sinh"));
        for (var step : List.of("picked-up", "in-transit", "failed", "failed", "returned")) {
            move(tracking, step, "");
        }

        var told = office.next(6);
        assertThat(told).allMatch(Listener.Heard::believed).allMatch(heard -> heard.path()
                .equals("/api/webhooks/postal"));
        assertThat(told)
                .extracting(heard -> heard.body().path("status").asText())
                .containsExactly("CREATED", "PICKED_UP", "IN_TRANSIT", "FAILED", "FAILED", "RETURNED");
        assertThat(told)
                .extracting(heard -> heard.body().path("sequence").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(told.get(4).body().path("attempt").asInt()).isEqualTo(2);
        assertThat(move(tracking, "delivered", "").statusCode())
                .as("a returned parcel stays returned")
                .isEqualTo(400);
    }

    @Test
    void a_delivery_names_who_took_it() throws InterruptedException {
        var tracking = tracking(order(UUID.randomUUID(), "Giấy khai sinh"));
        move(tracking, "delivered", "Trần Thị Nhận");
        assertThat(office.next(2).get(1).body().path("receiverName").asText()).isEqualTo("Trần Thị Nhận");
    }

    @Test
    void an_automatic_carrier_brings_every_parcel_home() throws InterruptedException {
        outside.post("/postal-carrier/automatic", "{\"enabled\":true}");
        order(UUID.randomUUID(), "Giấy khai sinh");
        assertThat(office.next(4))
                .extracting(heard -> heard.body().path("status").asText())
                .containsExactly("CREATED", "PICKED_UP", "IN_TRANSIT", "DELIVERED");
    }

    @Test
    void a_webhook_not_taken_comes_again_with_the_same_id() throws InterruptedException {
        office.answer(503);
        order(UUID.randomUUID(), "Giấy khai sinh");
        var first = office.next();
        office.answer(202);
        assertThat(office.next().messageId()).isEqualTo(first.messageId());
        outside.stateWhen(state -> state.at("/postalCarrier/messages/0/taken").asInt() == 1);
    }

    @Test
    void a_failing_carrier_answers_500_and_takes_nothing() {
        ail("ERROR", 0);
        assertThat(order(UUID.randomUUID(), "Giấy khai sinh").statusCode()).isEqualTo(500);
        assertThat(carrier().path("parcels")).isEmpty();
    }

    @Test
    void a_slow_carrier_answers_late() {
        ail("SLOW", 1);
        var began = System.nanoTime();
        assertThat(order(UUID.randomUUID(), "Giấy khai sinh").statusCode()).isEqualTo(201);
        assertThat(System.nanoTime() - began).isGreaterThan(1_000_000_000L);
    }

    @Test
    void a_carrier_that_loses_its_answer_has_taken_the_order_once() {
        var id = UUID.randomUUID();
        ail("TIMEOUT_AFTER_ACCEPTING", 0);
        assertThatThrownBy(() -> outside.send(signedOrder(id, "Giấy khai sinh"), Duration.ofSeconds(1)))
                .isInstanceOf(UncheckedIOException.class);
        outside.stateWhen(state -> state.at("/postalCarrier/parcels").size() == 1);
        ail("NORMAL", 0);
        assertThat(order(id, "Giấy khai sinh").statusCode()).isEqualTo(200);
        assertThat(carrier().path("parcels")).hasSize(1);
    }

    @Test
    void a_carrier_that_is_offline_neither_takes_nor_tells() throws InterruptedException {
        var tracking = tracking(order(UUID.randomUUID(), "Giấy khai sinh"));
        office.next();
        ail("OFFLINE", 0);
        assertThatThrownBy(() -> order(UUID.randomUUID(), "Giấy khai sinh")).isInstanceOf(UncheckedIOException.class);
        move(tracking, "picked-up", "");
        assertThat(carrier().path("parcels")).hasSize(1);
        assertThat(office.silent()).isTrue();

        ail("NORMAL", 0);
        assertThat(office.next().body().path("status").asText()).isEqualTo("PICKED_UP");
    }

    @Test
    void a_stuttering_carrier_tells_everything_twice_with_the_same_id() throws InterruptedException {
        ail("DUPLICATE", 0);
        order(UUID.randomUUID(), "Giấy khai sinh");
        var told = office.next(2);
        assertThat(told.get(0).messageId()).isEqualTo(told.get(1).messageId());
        assertThat(told).allMatch(Listener.Heard::believed);
    }

    @Test
    void a_muddled_carrier_tells_the_later_step_first() throws InterruptedException {
        ail("REORDERED", 600);
        move(tracking(order(UUID.randomUUID(), "Giấy khai sinh")), "delivered", "");
        assertThat(office.next(2))
                .extracting(heard -> heard.body().path("status").asText())
                .containsExactly("DELIVERED", "CREATED");
    }

    @Test
    void what_nothing_overtakes_is_told_after_all() throws InterruptedException {
        ail("REORDERED", 1);
        order(UUID.randomUUID(), "Giấy khai sinh");
        assertThat(office.next().body().path("status").asText()).isEqualTo("CREATED");
    }

    @Test
    void a_third_of_the_calls_fails_by_seed_and_repeating_them_makes_each_parcel_once() {
        var first = failures(7);
        outside.clear();
        var second = failures(7);
        assertThat(first).isEqualTo(second).hasSizeBetween(20, 40);
        assertThat(carrier().path("parcels")).hasSize(90);
    }

    /** @return which of 90 orders were not answered well at once; each is repeated until it is */
    private static List<Integer> failures(long seed) {
        outside.ail("postal-carrier", "RANDOM", 0, seed);
        var ids = new ArrayList<UUID>();
        var failed = new ArrayList<Integer>();
        for (var i = 0; i < 90; i++) {
            ids.add(UUID.randomUUID());
            if (!well(ids.get(i))) {
                failed.add(i);
            }
        }
        ail("NORMAL", 0);
        assertThat(ids).allMatch(PostalCarrierTest::well);
        return failed;
    }

    private static boolean well(UUID id) {
        try {
            return order(id, "Giấy khai sinh").statusCode() / 100 == 2;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    private static HttpResponse<String> order(UUID id, String paper) {
        return outside.send(signedOrder(id, paper));
    }

    private static HttpRequest.Builder signedOrder(UUID id, String paper) {
        return outside.signed(
                        ORDERS, RunningSimulators.CARRIER_SECRET, UUID.randomUUID(), Instant.now(), body(id, paper))
                .header("Idempotency-Key", id.toString());
    }

    private static String body(UUID id, String paper) {
        return """
                {"orderId": "%s", "direction": "RETURN", "dossierCode": "000.00.41.H24-261120-0001",
                 "sender": {"name": "UBND xã Thanh Quang", "address": "Xã Thanh Quang"},
                 "receiver": {"name": "Nguyễn Văn Thử", "address": "Thôn 1", "phone": "0900000000"},
                 "papers": [{"name": "%s", "count": 1}]}"""
                .formatted(id, paper);
    }

    private static String tracking(HttpResponse<String> placed) {
        return RunningSimulators.json(placed.body()).path("trackingNumber").asText();
    }

    private static HttpResponse<String> move(String tracking, String step, String detail) {
        return outside.post(
                "/postal-carrier/parcels/%s/%s".formatted(tracking, step), "{\"detail\":\"%s\"}".formatted(detail));
    }

    private static void ail(String mode, int seconds) {
        outside.ail("postal-carrier", mode, seconds, 1);
    }

    private static JsonNode carrier() {
        return outside.state().path("postalCarrier");
    }
}
