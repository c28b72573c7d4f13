package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerSignatureTest {

    private static final String SECRET = "example-secret-of-32-characters!";
    private static final String PATH = "/api/webhooks/postal";
    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final UUID ID = UUID.fromString("6f1c2a54-0d0b-4c6e-9d5e-0a4b7d1f2c33");
    private static final byte[] BODY =
            "{\"orderId\":\"b1c7\",\"status\":\"DELIVERED\"}".getBytes(StandardCharsets.UTF_8);
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final PartnerSignature carrier = new PartnerSignature("postal-carrier", SECRET);
    private final Map<String, String> sent = new HashMap<>(carrier.headers("POST", PATH, AT, ID, BODY));

    @Test
    void a_message_is_signed_as_the_contract_shows() throws IOException {
        var contract = Files.readString(Path.of("src/docs/api/signature.md"));
        assertThat(sent)
                .containsEntry("X-Signature", "a43da0566834a2136010a00fce6f52c5543a7b8859944bdb7903ea81e59b454d")
                .allSatisfy((name, value) -> assertThat(contract).contains(name + ": " + value));
        assertThat(contract).contains(SECRET, new String(BODY, StandardCharsets.UTF_8));
    }

    @Test
    void a_signed_message_is_believed_and_tells_its_id() {
        assertThat(verify(sent, AT.plusSeconds(2), BODY)).isEqualTo(Outcome.done(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Partner", "X-Timestamp", "X-Message-Id", "X-Signature"})
    void a_message_that_lacks_a_header_or_changes_it_is_refused(String header) {
        var changed = new HashMap<>(sent);
        changed.put(header, sent.get(header).replaceFirst("[0-9a-f]", "~"));
        assertThat(verify(changed, AT, BODY)).isInstanceOf(Outcome.Refused.class);
        changed.remove(header);
        assertThat(verify(changed, AT, BODY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_header_that_stands_twice_is_refused() {
        assertThat(carrier.verify("POST", PATH, name -> List.of(sent.get(name), sent.get(name)), BODY, AT, WINDOW))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void another_body_path_method_or_secret_is_refused() {
        assertThat(verify(sent, AT, "{}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Outcome.Refused.class);
        assertThat(carrier.verify("POST", PATH + "?a=b", this::values, BODY, AT, WINDOW))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(carrier.verify("PUT", PATH, this::values, BODY, AT, WINDOW)).isInstanceOf(Outcome.Refused.class);
        assertThat(new PartnerSignature("postal-carrier", SECRET.replace('!', '?'))
                        .verify("POST", PATH, this::values, BODY, AT, WINDOW))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void the_message_of_another_partner_with_the_same_secret_is_refused() {
        assertThat(new PartnerSignature("national-portal", SECRET).verify("POST", PATH, this::values, BODY, AT, WINDOW))
                .isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT5M, true", "PT-5M, true", "PT5M1S, false", "PT-5M-1S, false", "PT10M, false"})
    void a_message_is_believed_within_five_minutes_of_its_signing_either_way(Duration later, boolean believed) {
        assertThat(verify(sent, AT.plus(later), BODY) instanceof Outcome.Done<UUID>)
                .isEqualTo(believed);
    }

    @Test
    void a_replayed_message_tells_the_same_id_so_that_its_keeper_sees_it() {
        assertThat(verify(sent, AT.plusSeconds(60), BODY)).isEqualTo(verify(sent, AT, BODY));
    }

    @Test
    void an_id_that_is_no_uuid_is_refused_though_signed() {
        var odd = new HashMap<>(sent);
        odd.put("X-Message-Id", "1-1-1-1-1");
        odd.put("X-Signature", "94a49956fe93d42efac66c08a39ff0a272b2269bb9ab945bc9f9d9c406113cf0");
        assertThat(verify(odd, AT, BODY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_short_secret_is_none() {
        assertThatThrownBy(() -> new PartnerSignature("mot-cua", "short")).isInstanceOf(IllegalArgumentException.class);
    }

    private Outcome<UUID> verify(Map<String, String> headers, Instant now, byte[] body) {
        return carrier.verify(
                "POST",
                PATH,
                name -> headers.containsKey(name) ? List.of(headers.get(name)) : List.of(),
                body,
                now,
                WINDOW);
    }

    private List<String> values(String name) {
        return List.of(sent.get(name));
    }
}
