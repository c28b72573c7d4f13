package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.shared.PartnerSettings;

/** The outside authorities' end of the line, beside every test of the whole application: they take what they are asked. */
public final class LinkedStub implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Map<String, String> SECRETS = Map.of(
            PartnerSettings.RESIDENCE_POLICE, RunningSimulators.RESIDENCE_SECRET,
            PartnerSettings.SOCIAL_INSURANCE, RunningSimulators.INSURANCE_SECRET,
            PartnerSettings.TAX_AUTHORITY, RunningSimulators.TAX_SECRET);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> requests = new LinkedHashMap<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> reminded = new ArrayList<>();
    private int status = 202;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::take);
            server.start();
            SECRETS.forEach((name, secret) -> TestPropertyValues.of(
                            "motcua.partners.%s.url=http://127.0.0.1:%d/%s"
                                    .formatted(name, server.getAddress().getPort(), name),
                            "motcua.partners.%s.secret=%s".formatted(name, secret))
                    .applyTo(context));
            context.getBeanFactory().registerSingleton("linkedStub", this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on every call is answered like this; 202 is an authority as it should be. */
    synchronized void answers(int answer) {
        status = answer;
    }

    /** What was asked under that id; missing if nothing was taken. */
    synchronized JsonNode request(String id) {
        return requests.getOrDefault(id, JSON.missingNode());
    }

    /** Calls that were answered well, the same request again included. */
    synchronized long timesRequested(String id) {
        return taken.stream().filter(id::equals).count();
    }

    synchronized long timesReminded(String id) {
        return reminded.stream().filter(id::equals).count();
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().split("/");
            var body = exchange.getRequestBody().readAllBytes();
            if (status == 202) {
                if (path.length > 4) {
                    reminded.add(path[3]);
                } else {
                    var asked = JSON.readTree(body);
                    taken.add(asked.path("requestId").asText());
                    requests.putIfAbsent(asked.path("requestId").asText(), asked);
                }
            }
            var answer = "{\"reference\":\"LT-1\",\"detail\":\"Không\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
