package vn.motcua.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.PartnerSignature;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.PaymentGateway;
import vn.motcua.testing.Untouched;

/** The doors themselves: sign-in, sessions, forged requests, partners' messages, addresses that lead elsewhere. */
@MotCuaTest
class DoorAttacksTest {

    private static final String GUESSED = "tu-ky.desk-2";
    private static final List<String> INBOX = List.of("inbox_message", "message_event");

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Carrier carrier;

    @Autowired
    PaymentGateway payments;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void a_request_forged_elsewhere_is_refused_without_the_token_with_a_wrong_one_and_with_another_sessions() {
        var desk = http.browser("thanh-quang.desk-1");
        var other = http.browser("thanh-quang.desk-2").cookie("MOTCUA-XSRF-TOKEN");
        var filer = Map.of("name", "Kẻ Giả Mạo", "identityNumber", "031090001234");
        var dossier =
                Map.of("procedure", "birth-registration", "channel", "DESK", "returnMode", "DESK", "filer", filer);
        new Untouched(jdbc, List.of("dossier", "dossier_event", "act_ru_task")).by(() -> {
            for (var headers : List.of(
                    Map.<String, String>of(),
                    Map.of("X-MOTCUA-XSRF-TOKEN", "x"),
                    Map.of("X-MOTCUA-XSRF-TOKEN", other),
                    Map.of("Origin", "https://ke-xau.example"))) {
                var forged = desk.sending(headers);
                assertThat(forged.post("/api/dossiers", dossier).status()).isEqualTo(403);
                assertThat(forged.form("/desk/intake?action=accept", Map.of("procedure", "birth-registration"))
                                .status())
                        .isEqualTo(403);
                assertThat(forged.form("/logout", Map.of()).status()).isEqualTo(403);
                assertThat(forged.upload("/api/dossiers/" + UUID.randomUUID() + "/documents", "x.pdf", new byte[10])
                                .status())
                        .isEqualTo(403);
            }
            var elsewhere = http.nobody();
            elsewhere
                    .sending(Map.of())
                    .form(
                            "/login",
                            Map.of("username", "thanh-quang.desk-1", "password", http.password("thanh-quang.desk-1")));
            assertThat(elsewhere.get("/api/me").status())
                    .as("signed in by a page from elsewhere, under a name of its choice")
                    .isEqualTo(401);
            assertThat(desk.get("/api/me").status()).as("still signed in").isEqualTo(200);
            for (var headers : List.of(Map.<String, String>of(), Map.of("X-XSRF-TOKEN", "x"))) {
                assertThat(desk.sending(headers)
                                .post(
                                        "/camunda/api/engine/engine/default/task/x/claim",
                                        Map.of("userId", "thanh-quang.desk-1"))
                                .status())
                        .isIn(401, 403);
            }
        });
    }

    @Test
    void a_session_that_somebody_planted_is_not_the_one_that_signs_in() {
        var planted = http.nobody();
        planted.get("/desk/intake");
        var before = planted.cookie("JSESSIONID");
        var entered = planted.form(
                "/login", Map.of("username", "thanh-quang.desk-1", "password", http.password("thanh-quang.desk-1")));
        var after = planted.cookie("JSESSIONID");

        assertThat(entered.status()).isEqualTo(302);
        assertThat(after).isNotNull().isNotEqualTo(before);
        assertThat(entered.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .allMatch(cookie ->
                        cookie.contains("HttpOnly") && cookie.toLowerCase().contains("samesite=lax"));
        if (before != null) {
            assertThat(http.nobody()
                            .sending(Map.of("Cookie", "JSESSIONID=" + before))
                            .get("/api/me")
                            .status())
                    .isEqualTo(401);
        }
        assertThat(planted.get("/desk/intake;jsessionid=" + after).status()).isEqualTo(400);
    }

    @Test
    void after_signing_in_nobody_is_led_to_another_house() {
        var caller = http.nobody();
        caller.get("/desk/intake?continue=https://ke-xau.example");
        for (var path : List.of("/login?continue=//ke-xau.example", "/login?redirect=https://ke-xau.example")) {
            assertThat(caller.get(path).text()).doesNotContain("ke-xau.example");
        }
        var entered = caller.form(
                "/login",
                Map.of(
                        "username",
                        "thanh-quang.desk-1",
                        "password",
                        http.password("thanh-quang.desk-1"),
                        "continue",
                        "https://ke-xau.example"));
        assertThat(entered.header("Location")).doesNotContain("ke-xau.example");
    }

    @Test
    void a_path_that_climbs_out_of_its_folder_finds_nothing() {
        var desk = http.browser("thanh-quang.desk-1");
        for (var path : List.of(
                "/desk/%2e%2e/%2e%2e/etc/passwd",
                "/desk/..%2f..%2fapplication.yaml",
                "/desk/desk.css/..%5c..%5capplication.yaml",
                "/camunda/app/tasklist/..%2f..%2f..%2fapplication.yaml",
                "/camunda/api/tasklist/plugin/motcua/static/..%2f..%2fapplication.yaml",
                "/camunda/api/tasklist/plugin/motcua/static/%2e%2e/%2e%2e/application.yaml",
                "/api/dossiers/..%2f..%2factuator%2fmetrics",
                "/desk//../actuator/metrics",
                "/api/dossiers/" + UUID.randomUUID() + "/documents/..%2f..%2fx",
                "/api/dossiers/" + UUID.randomUUID() + "/papers/..%2freceipt.pdf",
                "/application.yaml",
                "/META-INF/MANIFEST.MF",
                "/db/migration/V3__register.sql",
                "/demo-accounts.txt")) {
            var answer = raw(
                    "GET " + path,
                    "Authorization: Basic " + basic("thanh-quang.desk-1", http.password("thanh-quang.desk-1")),
                    "127.0.0.1");
            assertThat(answer)
                    .as(path)
                    .containsPattern("^HTTP/1.1 (302|400|401|403|404)")
                    .doesNotContain("root:", "spring:", "motcua:");
        }
        for (var path :
                List.of("/application.yaml", "/META-INF/MANIFEST.MF", "/camunda/app/tasklist/../../application.yaml")) {
            assertThat(desk.get(path).status()).as(path).isIn(400, 403, 404);
        }
    }

    @Test
    void a_partners_message_without_a_signature_with_a_wrong_one_or_sent_before_changes_nothing() {
        var dossier = counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        var body = "{}";
        new Untouched(jdbc, INBOX).by(() -> {
            for (var spoiled : List.of(PartnerSignature.SIGNATURE, "X-Timestamp", "X-Message-Id", "X-Partner")) {
                var headers =
                        new HashMap<>(carrier.caller().headers(Carrier.WEBHOOK, body, time.now(), UUID.randomUUID()));
                headers.put(spoiled, "0".repeat(64));
                assertThat(carrier.caller()
                                .sends(Carrier.WEBHOOK, body.getBytes(StandardCharsets.UTF_8), headers)
                                .statusCode())
                        .isEqualTo(403);
                headers.remove(spoiled);
                assertThat(carrier.caller()
                                .sends(Carrier.WEBHOOK, body.getBytes(StandardCharsets.UTF_8), headers)
                                .statusCode())
                        .isEqualTo(403);
            }
            for (var path : List.of(Carrier.WEBHOOK, PaymentGateway.WEBHOOK, "/api/portal/dossiers")) {
                assertThat(http.nobody().postText(path, body).status()).isEqualTo(403);
                assertThat(http.browser("hai-phong.operator")
                                .postText(path, body)
                                .status())
                        .isEqualTo(403);
            }
            var unsigned = new HashMap<>(
                    payments.caller().headers(PaymentGateway.WEBHOOK, body, time.now(), UUID.randomUUID()));
            unsigned.put(PartnerSignature.SIGNATURE, "0".repeat(64));
            assertThat(payments.caller()
                            .sends(PaymentGateway.WEBHOOK, body.getBytes(StandardCharsets.UTF_8), unsigned)
                            .statusCode())
                    .isEqualTo(403);
            var deep = "{\"amount\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
            assertThat(payments.caller()
                            .tells(PaymentGateway.WEBHOOK, deep, time.now())
                            .statusCode())
                    .as("endlessly nested, though signed")
                    .isEqualTo(400);
            assertThat(payments.caller()
                            .tells(Carrier.WEBHOOK, body, time.now())
                            .statusCode())
                    .as("one partner at the address of another")
                    .isEqualTo(403);
        });

        var id = UUID.randomUUID();
        var event = carrier.event(dossier, 1, ParcelStatus.IN_TRANSIT);
        assertThat(carrier.tells(event, id).statusCode()).isEqualTo(202);
        new Untouched(jdbc, INBOX).by(() -> {
            assertThat(carrier.tells(event, id).statusCode())
                    .as("sent again at once: known")
                    .isEqualTo(202);
            assertThat(carrier.tells(carrier.event(dossier, 2, ParcelStatus.IN_TRANSIT), id)
                            .statusCode())
                    .as("its id with other words")
                    .isEqualTo(409);
            var late =
                    carrier.caller().headers(Carrier.WEBHOOK, body, time.now().minus(Duration.ofMinutes(10)), id);
            assertThat(carrier.caller()
                            .sends(Carrier.WEBHOOK, body.getBytes(StandardCharsets.UTF_8), late)
                            .statusCode())
                    .as("kept and sent again later")
                    .isEqualTo(403);
        });
    }

    @Test
    void a_thousand_wrong_passwords_lock_one_account_cost_five_hashes_and_an_operator_lets_its_owner_in_again() {
        time.itIs("2026-11-20T09:00");
        var began = System.nanoTime();
        for (int guess = 0; guess < 1000; guess++) {
            var from = "127.0.%d.%d".formatted(7, 1 + guess / 45);
            assertThat(raw("GET /api/me", "Authorization: Basic " + basic(GUESSED, "sai-" + guess), from))
                    .startsWith("HTTP/1.1 401");
            if (guess % 100 == 99) {
                time.itIs("2026-11-20T09:00:30");
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("a thousand hashes take minutes")
                .isLessThan(Duration.ofSeconds(60));
        assertThat(jdbc.sql("select failed_attempts from account where official_id = ?")
                        .param(GUESSED)
                        .query(Integer.class)
                        .single())
                .as("what was looked at before the lock")
                .isEqualTo(5);
        assertThat(entersWith(http.password(GUESSED))).as("even the right one").startsWith("HTTP/1.1 401");
        assertThat(http.browser("thanh-quang.desk-1").get("/api/me").status())
                .as("others")
                .isEqualTo(200);

        var locked = http.browser("hai-phong.operator").get("/desk/accounts").text();
        assertThat(locked).contains(GUESSED, "Sai mật khẩu 5 lần liên tiếp", "09:00 20/11/2026", "Mở khóa");
        for (var other : List.of("thanh-quang.chairman", "hai-phong.designer", "thanh-quang.controller")) {
            assertThat(http.browser(other).get("/desk/accounts").status()).isEqualTo(403);
            assertThat(http.browser(other)
                            .form("/desk/accounts/" + GUESSED + "/unlock", Map.of())
                            .status())
                    .isEqualTo(403);
            assertThat(http.browser(other)
                            .post("/api/accounts/" + GUESSED + "/unlock", Map.of())
                            .status())
                    .isEqualTo(403);
        }
        time.itIs("2026-11-20T09:00:30");
        assertThat(entersWith(http.password(GUESSED))).startsWith("HTTP/1.1 401");
        var opened = http.browser("hai-phong.operator").form("/desk/accounts/" + GUESSED + "/unlock", Map.of());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text()).contains("Đã mở khóa tài khoản " + GUESSED, "Không có tài khoản nào đang bị khóa");
        assertThat(entersWith(http.password(GUESSED))).startsWith("HTTP/1.1 200");
        assertThat(http.browser("hai-phong.operator")
                        .form("/desk/accounts/khong-co/unlock", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(http.browser("hai-phong.operator")
                        .post("/api/accounts/khong-co/unlock", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private String entersWith(String password) {
        return raw("GET /api/me", "Authorization: Basic " + basic(GUESSED, password), "127.0.8.1");
    }

    private static String basic(String name, String password) {
        return Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** As it stands, from one of the addresses of this machine. */
    private String raw(String line, String header, String from) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + header + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
