package vn.motcua.simulators.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Routes on the JDK's own server; that is light enough to run beside the application. */
public final class Web {

    /** Longer than any caller waits. */
    private static final long HANGS_SECONDS = 120;

    private static final int LARGEST_BODY = 20 * 1024 * 1024;

    /** Answers one request; what it throws becomes 400 or 500. */
    public interface Handler {
        Response answer(Request request) throws IOException;
    }

    private record Route(String method, String[] segments, Handler handler) {}

    private final HttpServer server;
    private final List<Route> routes = new CopyOnWriteArrayList<>();

    public Web(InetSocketAddress address) throws IOException {
        server = HttpServer.create(address, 200);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::serve);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void start() {
        server.start();
    }

    /** @param pattern of a path whose segments may be {@code {name}} */
    public void get(String pattern, Handler handler) {
        on("GET", pattern, handler);
    }

    /** @param pattern of a path whose segments may be {@code {name}} */
    public void post(String pattern, Handler handler) {
        on("POST", pattern, handler);
    }

    /** @param pattern of a path whose segments may be {@code {name}} */
    public void on(String method, String pattern, Handler handler) {
        routes.add(new Route(method, pattern.split("/"), handler));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var response = answer(exchange);
            switch (response.manner()) {
                case ANSWER -> send(exchange, response);
                case HANG -> hang();
                case CLOSE -> {
                    // leaving closes the connection
                }
            }
        }
    }

    private Response answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return Response.problem(413, "Quá lớn", "Nội dung vượt quá 20 MB.");
        }
        if (fromAnotherSite(exchange)) {
            return Response.problem(403, "Từ chối", "Yêu cầu đến từ trang khác.");
        }
        try {
            return route(exchange, body);
        } catch (IllegalArgumentException | com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            return Response.problem(400, "Không đọc được", String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException fault) {
            fault.printStackTrace();
            return Response.problem(500, "Lỗi của trình mô phỏng", fault.toString());
        }
    }

    private Response route(HttpExchange exchange, byte[] body) throws IOException {
        var uri = exchange.getRequestURI();
        for (var route : routes) {
            var variables =
                    match(route, exchange.getRequestMethod(), uri.getPath().split("/"));
            if (variables.isPresent()) {
                var path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
                return route.handler()
                        .answer(new Request(
                                exchange.getRequestMethod(),
                                path,
                                exchange.getRequestHeaders()::get,
                                variables.get(),
                                body));
            }
        }
        return Response.problem(404, "Không có", "Không có trang hoặc dịch vụ này.");
    }

    /** A page of another site must not press our buttons through the browser of whoever reads it. */
    private static boolean fromAnotherSite(HttpExchange exchange) {
        var origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin != null
                && (origin.equals("null")
                        || !URI.create(origin)
                                .getAuthority()
                                .equals(exchange.getRequestHeaders().getFirst("Host")));
    }

    private static Optional<Map<String, String>> match(Route route, String method, String[] path) {
        if (!route.method().equals(method) || route.segments().length != path.length) {
            return Optional.empty();
        }
        var variables = new HashMap<String, String>();
        for (var i = 0; i < path.length; i++) {
            var wanted = route.segments()[i];
            if (wanted.startsWith("{")) {
                variables.put(wanted.substring(1, wanted.length() - 1), path[i]);
            } else if (!wanted.equals(path[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(response.body().length));
            exchange.sendResponseHeaders(response.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
        exchange.getResponseBody().write(response.body());
    }

    private static void hang() {
        try {
            TimeUnit.SECONDS.sleep(HANGS_SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
