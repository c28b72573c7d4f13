package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An official's signed-in session: what the pages and Tasklist send, with both cookies against forgery. */
final class Browser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Function<String, URI> address;
    private final String official;

    Browser(Function<String, URI> address, String official, String password) {
        this.address = address;
        this.official = official;
        get("/login");
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(official) + "&password=" + encoded(password))));
        get("/camunda/app/tasklist/default/");
    }

    /** A page as it is read, whatever it is made of. */
    String page(String path) {
        return get(path);
    }

    /** A page that answers to a form. */
    String form(String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** What Tasklist's lists are asked in. */
    JsonNode hal(String path, String body) {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/hal+json, application/json; q=0.5")
                .POST(BodyPublishers.ofString(body))));
    }

    JsonNode getJson(String path) {
        return json(get(path));
    }

    JsonNode post(String path, Object body) {
        try {
            return json(send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void claim(String taskId) {
        post(task(taskId, "claim"), Map.of("userId", official));
    }

    /** Completes a task as Tasklist does. */
    void submit(String taskId, Map<String, Object> values) {
        var variables = values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Map.of("value", entry.getValue(), "type", "String")));
        post(task(taskId, "submit-form"), Map.of("variables", variables));
    }

    private static String task(String id, String action) {
        return "/camunda/api/engine/engine/default/task/" + id + "/" + action;
    }

    /** @param purpose COMPONENT or RESULT */
    void keep(String dossierId, byte[] scan, String documentKey, String purpose) {
        upload("/api/dossiers/" + dossierId + "/documents", scan, "documentKey", documentKey, "purpose", purpose);
    }

    /** Uploads a PDF as the form field {@code file}, beside plain fields given as name, value, name, value. */
    private void upload(String path, byte[] pdf, String... fields) {
        var boundary = "motcua-bench";
        var head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, fields[i], fields[i + 1]));
        }
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(boundary));
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(
                        List.of(head.toString().getBytes(StandardCharsets.UTF_8), pdf, tail))));
    }

    private String get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.apply(path));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        cookie("MOTCUA-XSRF-TOKEN").ifPresent(token -> request.header("X-MOTCUA-XSRF-TOKEN", token));
        return request;
    }

    private java.util.Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(java.net.HttpCookie::getValue)
                .reduce((older, newer) -> newer);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var built = request.build();
            var response = http.send(built, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("%s %s: %d %s"
                        .formatted(built.method(), built.uri().getPath(), response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
