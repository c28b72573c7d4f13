package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.shared.PartnerSignature;

/** The outside world as a process of its own: portal, carrier and mail, on free ports, seen over HTTP only. */
public final class RunningSimulators implements AutoCloseable {

    public static final String PORTAL_SECRET = "portal-secret-of-the-tests-0123456789";
    public static final String CARRIER_SECRET = "carrier-secret-of-the-tests-012345678";
    public static final String SMS_SECRET = "sms-secret-of-the-tests-01234567890123";
    public static final String ZALO_SECRET = "zalo-secret-of-the-tests-0123456789012";
    public static final String RESIDENCE_SECRET = "residence-secret-of-the-tests-0123456789";
    public static final String TAX_SECRET = "tax-secret-of-the-tests-0123456789012";
    public static final String INSURANCE_SECRET = "insurance-secret-of-the-tests-0123456789";

    private static final Pattern STARTED = Pattern.compile("Simulators at (\\S+)/ , mail at port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI url;
    private final int mailPort;

    private RunningSimulators(Process process, URI url, int mailPort) {
        this.process = process;
        this.url = url;
        this.mailPort = mailPort;
    }

    /** @param product where they shall send what they have to tell */
    public static RunningSimulators telling(URI product) {
        var classes = Path.of("target/simulators-classes").toAbsolutePath();
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("no simulators; compile them first: mvn process-classes");
        }
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        "vn.motcua.simulators.SimulatorsApplication",
                        "--port=0",
                        "--mail-port=0",
                        "--product=" + product,
                        "--end-with-input")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MOTCUA_PARTNERS_NATIONALPORTAL_SECRET", PORTAL_SECRET);
        builder.environment().put("MOTCUA_PARTNERS_POSTALCARRIER_SECRET", CARRIER_SECRET);
        builder.environment().put("MOTCUA_PARTNERS_SMSGATEWAY_SECRET", SMS_SECRET);
        builder.environment().put("MOTCUA_PARTNERS_ZALO_SECRET", ZALO_SECRET);
        builder.environment().put("MOTCUA_PARTNERS_RESIDENCEPOLICE_SECRET", RESIDENCE_SECRET);
        builder.environment().put("MOTCUA_PARTNERS_TAXAUTHORITY_SECRET", TAX_SECRET);
        builder.environment().put("MOTCUA_PARTNERS_SOCIALINSURANCE_SECRET", INSURANCE_SECRET);
        try {
            var process = builder.start();
            var line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            var started = STARTED.matcher(String.valueOf(line));
            if (!started.find()) {
                process.destroyForcibly();
                throw new IllegalStateException("the simulators did not start: " + line);
            }
            return new RunningSimulators(process, URI.create(started.group(1)), Integer.parseInt(started.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri(String path) {
        return URI.create(url + path);
    }

    public int mailPort() {
        return mailPort;
    }

    public Process process() {
        return process;
    }

    /** {@code GET /state}: everything the simulators counted. */
    public JsonNode state() {
        return json(get("/state").body());
    }

    /** The state once it is as expected. */
    public JsonNode stateWhen(Predicate<JsonNode> expected) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var state = state();
        while (!expected.test(state)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not as expected after %s: %s".formatted(PATIENCE, state));
            }
            Thread.onSpinWait();
            state = state();
        }
        return state;
    }

    public void clear() {
        post("/state/clear", "{}");
    }

    /** @param simulator {@code national-portal}, {@code postal-carrier} or {@code mail} */
    public void ail(String simulator, String mode, int seconds, long seed) {
        post(
                "/" + simulator + "/faults",
                "{\"mode\":\"%s\",\"seconds\":%d,\"seed\":%d}".formatted(mode, seconds, seed));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** As a person or a bench: unsigned. */
    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As Một Cửa: signed, in a message of its own. */
    public HttpResponse<String> call(String path, String secret, String json) {
        return send(signed(path, secret, UUID.randomUUID(), Instant.now(), json));
    }

    /** A signed call still to be sent, to which headers may be added. */
    public HttpRequest.Builder signed(String path, String secret, UUID messageId, Instant at, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        new PartnerSignature("mot-cua", secret)
                .headers("POST", uri(path).getRawPath(), at, messageId, body)
                .forEach(request::setHeader);
        return request;
    }

    /** @throws UncheckedIOException if there is no answer at all */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, PATIENCE);
    }

    /** @throws UncheckedIOException if there is no answer within the patience */
    public HttpResponse<String> send(HttpRequest.Builder request, Duration patience) {
        try {
            return http.send(request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
