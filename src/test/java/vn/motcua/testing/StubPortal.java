package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The national portal inside the test's own process: hears what we tell, holds files, answers as the test wishes. */
public final class StubPortal {

    public static final String SECRET = "portal-secret-of-the-tests-0123456789";

    /** @param repeated whether a call with this message id was answered before */
    public record Call(String service, JsonNode body, String messageId, boolean repeated) {

        public String at(String field) {
            return body.path(field).asText(null);
        }
    }

    /** What it answers; no status closes the connection without a word. */
    public record Reply(int status, String body) {

        public static final Reply TAKEN = new Reply(200, "{\"ma_loi\":\"0\",\"thong_bao\":\"Thành công.\"}");
        public static final Reply BROKEN = new Reply(500, "{\"detail\":\"hỏng\"}");
        public static final Reply SILENT = new Reply(0, "");

        public static Reply rejecting(String code) {
            return new Reply(200, "{\"ma_loi\":\"%s\",\"thong_bao\":\"Cổng nói không.\"}".formatted(code));
        }
    }

    private record File(int status, byte[] content, String location) {}

    private static final StubPortal ONLY = new StubPortal();

    private final HttpServer server;
    private final Map<String, File> files = new HashMap<>();
    private final List<Call> taken = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private Function<Call, Reply> answering = call -> Reply.TAKEN;
    private RunningSimulators outside;

    private StubPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/national-portal/", this::hear);
        server.createContext("/files/", this::serve);
        server.start();
    }

    public static StubPortal get() {
        return ONLY;
    }

    /** Everything forgotten, everything taken. */
    public synchronized void clear() {
        files.clear();
        taken.clear();
        known.clear();
        answering = call -> Reply.TAKEN;
    }

    public synchronized void answers(Function<Call, Reply> reply) {
        answering = reply;
    }

    /** The real simulators hear everything from now on, as it came; null to listen here again. */
    public synchronized void passesOnTo(RunningSimulators simulators) {
        outside = simulators;
    }

    /** What it has taken, in order, each message once. */
    public synchronized List<Call> heard() {
        return List.copyOf(taken);
    }

    /** Taken of one dossier, by either number. */
    public List<Call> heardOf(String portalCode) {
        return heard().stream()
                .filter(call -> portalCode.equals(call.at("MaHoSoQuocGia")))
                .toList();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @return the link under which the file lies */
    public String holds(byte[] content) {
        return holds(200, content, null);
    }

    public synchronized String holds(int status, byte[] content, String location) {
        var path = "/files/" + UUID.randomUUID();
        files.put(path, new File(status, content, location));
        return url() + path;
    }

    /** The file under the link is there now. */
    public synchronized void mends(String link, byte[] content) {
        files.put(link.substring(url().length()), new File(200, content, null));
    }

    private void serve(HttpExchange exchange) throws IOException {
        File file;
        synchronized (this) {
            file = files.get(exchange.getRequestURI().getPath());
        }
        if (file == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            if (file.location() != null) {
                exchange.getResponseHeaders().set("Location", file.location());
            }
            exchange.sendResponseHeaders(file.status(), file.content().length);
            exchange.getResponseBody().write(file.content());
        }
        exchange.close();
    }

    private void hear(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = exchange.getRequestHeaders().getFirst("X-Message-Id");
        if (outside != null) {
            passOn(exchange);
            return;
        }
        Call call;
        Reply reply;
        synchronized (this) {
            call = new Call(
                    path.substring(path.lastIndexOf('/') + 1),
                    RunningSimulators.json(
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)),
                    id,
                    known.contains(id));
            reply = answering.apply(call);
            if ((reply == Reply.TAKEN || reply == Reply.SILENT) && known.add(id)) {
                taken.add(call);
            }
        }
        if (reply.status() > 0) {
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void passOn(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var request = HttpRequest.newBuilder(outside.uri(path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith("x-")) {
                request.header(name, values.get(0));
            }
        });
        var answer = outside.send(request);
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.statusCode(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static class Connection implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "motcua.partners.national-portal.url=" + ONLY.url() + "/national-portal",
                            "motcua.partners.national-portal.secret=" + SECRET)
                    .applyTo(context);
        }
    }
}
