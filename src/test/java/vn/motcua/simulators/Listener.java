package vn.motcua.simulators;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PartnerSignature;
import vn.motcua.testing.RunningSimulators;

/** Stands where Một Cửa would: hears what the simulators tell and checks their signatures. */
final class Listener implements AutoCloseable {

    /** @param believed whether the signature was right for the partner it came from */
    record Heard(String path, UUID messageId, JsonNode body, boolean believed) {}

    private static final Map<String, String> SECRETS = Map.of(
            "national-portal", RunningSimulators.PORTAL_SECRET, "postal-carrier", RunningSimulators.CARRIER_SECRET);

    private final HttpServer server;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private volatile int answer = 202;

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answer(int status) {
        answer = status;
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            var partner = headers.getFirst("X-Partner");
            var checked = new PartnerSignature(partner, SECRETS.get(partner))
                    .verify(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getRawPath(),
                            headers::get,
                            body,
                            Instant.now(),
                            Duration.ofMinutes(5));
            var status = answer;
            heard.add(new Heard(
                    exchange.getRequestURI().getPath(),
                    UUID.fromString(headers.getFirst("X-Message-Id")),
                    RunningSimulators.json(new String(body, java.nio.charset.StandardCharsets.UTF_8)),
                    checked instanceof Outcome.Done<UUID>));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    Heard next() throws InterruptedException {
        var next = heard.poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came");
        }
        return next;
    }

    List<Heard> next(int count) throws InterruptedException {
        var all = new ArrayList<Heard>();
        for (var i = 0; i < count; i++) {
            all.add(next());
        }
        return all;
    }

    boolean silent() {
        return heard.isEmpty();
    }

    void forget() {
        heard.clear();
        answer = 202;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
