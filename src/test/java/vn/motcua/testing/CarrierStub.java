package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.PartnerSignature;

/** The carrier's end of the line, beside every test of the whole application: keeps orders by key, answers as told. */
public final class CarrierStub implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String SECRET = RunningSimulators.CARRIER_SECRET;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PartnerSignature signature = new PartnerSignature(PartnerSettings.OURSELVES, SECRET);
    private final Map<String, JsonNode> orders = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private int status = 201;
    private String words = "";
    private RunningSimulators outside;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/postal-carrier/orders", this::order);
            server.start();
            TestPropertyValues.of(
                            "motcua.partners.postal-carrier.url=http://127.0.0.1:%d/postal-carrier"
                                    .formatted(server.getAddress().getPort()),
                            "motcua.partners.postal-carrier.secret=" + SECRET)
                    .applyTo(context);
            context.getBeanFactory().registerSingleton("carrierStub", this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on every order is answered like this; 201 is the carrier as it should be. */
    synchronized void answers(int answer, String detail) {
        status = answer;
        words = detail;
    }

    /** From now on every order goes on to the simulators as it came; null to answer here again. */
    synchronized void passesOnTo(RunningSimulators simulators) {
        outside = simulators;
    }

    /** How often an order was brought, taken or not. */
    synchronized long calls(String orderId) {
        return calls.stream().filter(orderId::equals).count();
    }

    /** The order as it was taken; missing if it never was. */
    synchronized JsonNode order(String orderId) {
        return orders.getOrDefault(orderId, JSON.missingNode());
    }

    static String trackingNumberOf(String orderId) {
        return "E" + orderId.substring(0, 8).toUpperCase() + "VN";
    }

    /** What is answered when somebody asks about an order. */
    synchronized void knows(String orderId, String parcel) {
        known.put(orderId, parcel);
    }

    /** How often somebody asked about an order. */
    synchronized long asked(String orderId) {
        return calls.stream().filter(("asked " + orderId)::equals).count();
    }

    private void tell(HttpExchange exchange) throws IOException {
        var order = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        calls.add("asked " + order);
        var parcel = known.get(order);
        var bytes = (parcel == null ? "{}" : parcel).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(parcel == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private synchronized void order(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                tell(exchange);
                return;
            }
            var body = exchange.getRequestBody().readAllBytes();
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            calls.add(key);
            if (outside != null) {
                passOn(exchange, body);
                return;
            }
            var at = Instant.parse(exchange.getRequestHeaders().getFirst(PartnerSignature.TIMESTAMP));
            var believed = signature.verify(
                    "POST",
                    exchange.getRequestURI().toString(),
                    name -> exchange.getRequestHeaders().get(name),
                    body,
                    at,
                    Duration.ZERO);
            var answer = believed instanceof Outcome.Refused<?> ? 403 : status;
            if (answer == 201) {
                orders.putIfAbsent(key, JSON.readTree(body));
                answer(
                        exchange,
                        201,
                        Map.of("orderId", key, "trackingNumber", trackingNumberOf(key), "fieldOfTomorrow", 1));
            } else {
                answer(exchange, answer, Map.of("title", "Không", "detail", words));
            }
        }
    }

    /** Where no answer comes within a second, none is given. */
    private void passOn(HttpExchange exchange, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(outside.uri("/postal-carrier/orders"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).matches("x-.*|idempotency-key|content-type")) {
                request.header(name, values.get(0));
            }
        });
        try {
            var answer = outside.send(request, Duration.ofSeconds(1));
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.statusCode(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (UncheckedIOException silence) {
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        var bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
