package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One caller of the application over real HTTP. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back; the body is missing where it is not JSON. */
    public record Answer(int status, String contentType, String text, JsonNode json, HttpHeaders headers) {

        /** Null if it was not sent. */
        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        public String at(String field) {
            return json.path(field).asText(null);
        }
    }

    private final String address;
    private final CookieManager cookies;
    private final HttpClient http;
    private final Consumer<HttpRequest.Builder> credentials;

    private Caller(String address, CookieManager cookies, Consumer<HttpRequest.Builder> credentials) {
        this.address = address;
        this.cookies = cookies;
        this.credentials = credentials;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private Caller(String address, String basic) {
        this.address = address;
        this.cookies = new CookieManager();
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.credentials = basic == null ? this::tokens : request -> request.header("Authorization", basic);
    }

    static Caller basic(String address, String user, String password) {
        var pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Caller(address, "Basic " + pair);
    }

    /** A browser at an application that runs as a process of its own. */
    public static Caller of(RunningApplication application, String official) {
        return signedIn(application.uri("").toString(), official, application.passwordOf(official));
    }

    /** A browser at the sign-in page: with both tokens, without a name. */
    static Caller nobody(String address) {
        var caller = new Caller(address, null);
        caller.get("/login");
        return caller;
    }

    static Caller signedIn(String address, String user, String password) {
        var caller = new Caller(address, null);
        caller.get("/login");
        var form = "username=" + encode(user) + "&password=" + encode(password);
        var entered = caller.send("POST", "/login", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
        if (entered.status() != 302) {
            throw new IllegalStateException("sign-in of " + user + " answered " + entered.status());
        }
        caller.get("/camunda/app/tasklist/default/");
        return caller;
    }

    /** The same session, with other headers in place of the tokens: what a page from elsewhere could make a browser send. */
    public Caller sending(Map<String, String> headers) {
        return new Caller(address, cookies, request -> headers.forEach(request::setHeader));
    }

    /** Of the cookies whose path is the whole application. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /** What is no text. */
    public byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).GET();
        credentials.accept(request);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, Object body) {
        try {
            return postText(path, JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer json(String method, String path, Object body) {
        try {
            return send(method, path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer postText(String path, String body) {
        return send("POST", path, "application/json", BodyPublishers.ofString(body));
    }

    /** A form of a page, as a browser sends it. */
    public Answer form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** One file of a multipart form, as a browser sends it. */
    public Answer upload(String path, String fileName, byte[] content) {
        return upload(path, fileName, BodyPublishers.ofByteArray(content));
    }

    public Answer upload(String path, String fileName, BodyPublisher content) {
        var boundary = "ranh-gioi-7d1f";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), content, BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send("POST", path, "multipart/form-data; boundary=" + boundary, body);
    }

    public Answer send(String method, String path, String contentType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        credentials.accept(request);
        try {
            return answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                type,
                response.body(),
                type.contains("json") ? JSON.readTree(response.body()) : null,
                response.headers());
    }

    private void tokens(HttpRequest.Builder request) {
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            if (cookie.getName().endsWith("XSRF-TOKEN")) {
                request.setHeader("X-" + cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
