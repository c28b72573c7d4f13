package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.SignedMessage;
import vn.motcua.testing.PartnerCaller;

/** What partners send, on a real web server: let in with a right signature, and left outside in words. */
@SpringBootTest(
        classes = PartnerDoorTest.Web.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.banner-mode=off",
            "motcua.partners.postal-carrier.url=http://127.0.0.1:1/carrier",
            "motcua.partners.postal-carrier.secret=" + PartnerDoorTest.SECRET
        })
class PartnerDoorTest {

    static final String SECRET = "bí mật của phép thử, đủ ba mươi hai ký tự";
    private static final String PATH = "/api/webhooks/postal";
    private static final String BODY = "{\"said\": \"đã phát\"}";

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(PartnerSettings.class)
    @ComponentScan(basePackageClasses = SignedMessage.class)
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    @Import({PartnerDoorConfiguration.class, ProblemResponses.class, Behind.class})
    static class Web {}

    record Said(String said) {}

    /** Notes what the door let through. */
    @RestController
    static class Behind {

        final List<SignedMessage> heard = new CopyOnWriteArrayList<>();

        @PostMapping({PATH, "/api/portal/dossiers"})
        String hear(@RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @RequestBody Said body) {
            heard.add(message);
            return body.said();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Behind behind;

    @Autowired
    Clock clock;

    private PartnerCaller carrier;

    @BeforeEach
    void carrier() {
        behind.heard.clear();
        carrier = partner(PartnerSettings.POSTAL_CARRIER, SECRET);
    }

    @Test
    void a_signed_message_comes_in_without_session_or_token_and_is_read_as_sent() {
        var id = UUID.randomUUID();
        var answer = carrier.tells(PATH, BODY, clock.instant(), id);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("đã phát");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(behind.heard).containsExactly(new SignedMessage("postal-carrier", id));
    }

    @Test
    void the_query_is_signed_as_well() {
        assertThat(carrier.tells(PATH + "?a=%C4%91", BODY, clock.instant()).statusCode())
                .isEqualTo(200);
        behind.heard.clear();
        var headers = carrier.headers(PATH + "?a=1", BODY, clock.instant(), UUID.randomUUID());
        refused(403, carrier.sends(PATH + "?a=2", bytes(BODY), headers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Partner", "X-Timestamp", "X-Message-Id", "X-Signature"})
    void a_message_without_one_of_the_headers_stays_outside(String missing) {
        var headers = signed();
        headers.remove(missing);
        assertThat(refused(403, carrier.sends(PATH, bytes(BODY), headers))).contains("X-Signature");
    }

    @Test
    void a_changed_body_or_header_or_another_secret_is_not_believed() {
        refused(403, carrier.sends(PATH, bytes(BODY + " "), signed()));
        for (var header : List.of("X-Partner", "X-Timestamp", "X-Message-Id", "X-Signature")) {
            var headers = signed();
            headers.compute(header, (name, value) -> (value.startsWith("0") ? "1" : "0") + value.substring(1));
            refused(403, carrier.sends(PATH, bytes(BODY), headers));
        }
        var stranger = partner(PartnerSettings.POSTAL_CARRIER, "another-secret-of-enough-characters!");
        assertThat(refused(403, stranger.tells(PATH, BODY, clock.instant()))).contains("Chữ ký");
    }

    @ParameterizedTest
    @CsvSource({"-600", "600"})
    void a_clock_ten_minutes_off_is_told_so(int seconds) {
        var at = clock.instant().plusSeconds(seconds);
        assertThat(refused(403, carrier.tells(PATH, BODY, at))).contains("300 giây", "kiểm tra đồng hồ");
    }

    @Test
    void the_same_bytes_again_after_the_window_are_refused() {
        var before = clock.instant().minus(Duration.ofMinutes(6));
        var kept = carrier.headers(PATH, BODY, before, UUID.randomUUID());
        refused(403, carrier.sends(PATH, bytes(BODY), kept));
    }

    @Test
    void half_a_json_is_told_from_a_wrong_signature() {
        for (var half : List.of("{\"said\": \"đã", "{\"said\":", "", "đã phát")) {
            assertThat(refused(400, carrier.tells(PATH, half, clock.instant()))).doesNotContain("Chữ ký");
        }
    }

    @Test
    void fifty_megabytes_are_too_much_whether_announced_or_not() {
        var content = new byte[50 * 1024 * 1024];
        assertThat(refused(413, carrier.sends(PATH, content, signed()))).contains("1 MB");
        var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content));
        assertThat(refused(413, carrier.sends(PATH, unannounced, signed()))).contains("1 MB");
    }

    @Test
    void a_megabyte_comes_in_and_a_byte_more_does_not() {
        var filling = " ".repeat(PartnerDoor.MOST_BYTES - bytes(BODY).length);
        assertThat(carrier.tells(PATH, BODY + filling, clock.instant()).statusCode())
                .isEqualTo(200);
        behind.heard.clear();
        refused(413, carrier.tells(PATH, BODY + filling + " ", clock.instant()));
    }

    @Test
    void a_partner_that_is_not_connected_is_refused_in_words() {
        var portal = partner(PartnerSettings.NATIONAL_PORTAL, SECRET);
        assertThat(refused(403, portal.tells("/api/portal/dossiers", BODY, clock.instant())))
                .contains("chưa kết nối");
    }

    @Test
    void one_partner_cannot_speak_at_the_address_of_another_nor_at_nobodys() {
        var portal = partner(PartnerSettings.NATIONAL_PORTAL, SECRET);
        refused(403, portal.tells(PATH, BODY, clock.instant()));
        refused(404, carrier.tells("/api/webhooks/khac", BODY, clock.instant()));
    }

    private PartnerCaller partner(String name, String secret) {
        return new PartnerCaller("http://127.0.0.1:" + port, name, secret);
    }

    private Map<String, String> signed() {
        return new HashMap<>(carrier.headers(PATH, BODY, clock.instant(), UUID.randomUUID()));
    }

    /** Refused as a problem in words, without a trace, and nothing got behind the door. */
    private String refused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"detail\"").doesNotContain("Exception", "at vn.", "trace");
        assertThat(behind.heard).isEmpty();
        return answer.body();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
