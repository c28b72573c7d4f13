package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.Digest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore.PasswordProtection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.shared.TransactionClock;

/** A signing service as its contract says it, in this process. */
class RemoteDeviceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Signatory signatory = new Signatory(NOW);
    private final HeldCertificate there = signatory.issue("thanh-quang.chairman", "Vũ Đình Quảng");
    private final List<String> heard = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_digest_is_signed_there_and_the_file_never_leaves() {
        var unlocking = device().unlock(held(there), Signatory.PIN.toCharArray(), 1);

        assertThat(unlocking).isInstanceOf(Unlocking.Unlocked.class);
        var place = new Visible.Place(1, 100, 100, 190, 40);
        var sign = new SignPdf(new TimeStampServer(settings(null)), new Verifiers(signatory));
        var signed = sign.sign(
                ArchiveFile.result(),
                ((Unlocking.Unlocked) unlocking).key(),
                new Visible(List.of("Người ký: Vũ Đình Quảng"), null, place, 0, false),
                NOW);
        var check = new CheckSignatures(
                new Verifiers(signatory),
                signatory,
                new TransactionClock(Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC)));
        assertThat(check.of(signed.pdf())).singleElement().satisfies(one -> assertThat(one.why())
                .isNull());
        assertThat(heard).containsExactly("credentials/info", "credentials/authorize", "signatures/signHash");
    }

    @Test
    void a_wrong_pin_another_certificate_and_silence_are_told_apart() {
        assertThat(device().unlock(held(there), "0".toCharArray(), 1)).isInstanceOf(Unlocking.WrongPin.class);
        assertThat(said(device().unlock(held(signatory.issue("x", "Người khác")), Signatory.PIN.toCharArray(), 1)))
                .contains("không phải là chứng thư đã đăng ký");
        assertThat(said(new RemoteDevice(settings(URI.create("http://127.0.0.1:1")))
                        .unlock(held(there), Signatory.PIN.toCharArray(), 1)))
                .contains("không trả lời");
        assertThat(said(new RemoteDevice(settings(null)).unlock(held(there), new char[] {'1'}, 1)))
                .contains("Chưa cấu hình");
    }

    private static String said(Unlocking unlocking) {
        return ((Unlocking.NotThere) unlocking).why().message();
    }

    private RemoteDevice device() {
        return new RemoteDevice(
                settings(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    }

    private static SignatureSettings settings(URI remote) {
        return new SignatureSettings(
                null,
                null,
                Duration.ofSeconds(2),
                false,
                5,
                Duration.ofMinutes(15),
                null,
                null,
                0,
                false,
                Duration.ofSeconds(2),
                remote,
                "token-of-the-test");
    }

    private static HeldCertificate held(HeldCertificate one) {
        return new HeldCertificate(
                UUID.randomUUID(),
                one.official(),
                null,
                DeviceKind.REMOTE,
                one.certificate(),
                null,
                "key-7",
                null,
                0,
                null);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var asked = JSON.readTree(exchange.getRequestBody());
        heard.add(path);
        assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer token-of-the-test");
        var wrongPin = path.equals("credentials/authorize")
                && !asked.path("PIN").asText().equals(Signatory.PIN);
        var body = JSON.writeValueAsBytes(wrongPin ? Map.of("error", "invalid_pin") : said(path, asked));
        exchange.sendResponseHeaders(wrongPin ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Map<String, Object> said(String path, JsonNode asked) throws IOException {
        return switch (path) {
            case "credentials/info" ->
                Map.of(
                        "cert",
                        Map.of("certificates", List.of(Base64.getEncoder().encodeToString(there.certificate()))));
            case "credentials/authorize" -> Map.of("SAD", "permit-1");
            case "signatures/signHash" -> {
                assertThat(asked.path("SAD").asText()).isEqualTo("permit-1");
                var digest =
                        Base64.getDecoder().decode(asked.path("hash").path(0).asText());
                assertThat(digest).hasSize(32);
                yield Map.of("signatures", List.of(Base64.getEncoder().encodeToString(signed(digest))));
            }
            default -> Map.of();
        };
    }

    private byte[] signed(byte[] digest) {
        try (var store = new eu.europa.esig.dss.token.Pkcs12SignatureToken(
                there.keyStore(), new PasswordProtection(Signatory.PIN.toCharArray()))) {
            return store.signDigest(
                            new Digest(DigestAlgorithm.SHA256, digest),
                            store.getKeys().get(0))
                    .getValue();
        }
    }
}
