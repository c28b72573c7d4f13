package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The simulators, a process of their own: applicants file there, faults are set there, and what they saw is counted there. */
final class Outside {

    private static final List<String> FAILING = List.of("national-portal", "postal-carrier");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Outside(int port) {
        this.port = port;
        awaitReady();
        post("/postal-carrier/automatic", Map.of("enabled", true));
    }

    /** Portal and carrier fail a third of the calls: an error, a refused connection, or work done whose answer is lost. */
    void failAThird(long seed) {
        FAILING.forEach(partner -> post("/" + partner + "/faults", Map.of("mode", "RANDOM", "seed", seed)));
    }

    void beWell() {
        FAILING.forEach(partner -> post("/" + partner + "/faults", Map.of("mode", "NORMAL")));
    }

    /** Somebody at home files a birth registration of that commune, whose result shall come by post. */
    void file(String commune) {
        post(
                "/national-portal/dossiers",
                Map.of(
                        "procedure",
                        "birth-registration",
                        "authority",
                        Sample.AUTHORITIES.get(commune),
                        "returnMode",
                        "1"));
    }

    /** Everything all of them saw. */
    JsonNode state() {
        return send(HttpRequest.newBuilder(uri("/state")).timeout(PATIENCE).build());
    }

    private void post(String path, Map<String, Object> body) {
        send(HttpRequest.newBuilder(uri(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(bytes(body)))
                .build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** They start when the application is ready. */
    private void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                send(HttpRequest.newBuilder(uri("/clock")).build());
                return;
            } catch (UncheckedIOException notYet) {
                if (!(notYet.getCause() instanceof ConnectException)) {
                    throw notYet;
                }
                Pause.of(Duration.ofMillis(100));
            }
        }
        throw new IllegalStateException("the simulators did not start, see simulators.log of the trial");
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("%s: %d".formatted(request.uri(), response.statusCode()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
