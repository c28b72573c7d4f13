package vn.motcua.simulators.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes out, if anything does. */
public record Response(Manner manner, int status, Map<String, String> headers, byte[] body) {

    /** How the connection is treated: answered, closed without a word, or left hanging. */
    public enum Manner {
        ANSWER,
        CLOSE,
        HANG
    }

    private static Response of(int status, String type, byte[] body) {
        return new Response(Manner.ANSWER, status, Map.of("Content-Type", type), body);
    }

    public static Response json(Object value) {
        return json(200, value);
    }

    public static Response json(int status, Object value) {
        return of(status, "application/json; charset=UTF-8", Json.bytes(value));
    }

    public static Response html(String html) {
        return of(200, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Response file(String type, byte[] content) {
        return of(200, type, content);
    }

    /** Whatever else is to be said in headers. */
    public static Response of(int status, Map<String, String> headers, byte[] body) {
        return new Response(Manner.ANSWER, status, headers, body);
    }

    public static Response problem(int status, String title, String detail) {
        return of(
                status,
                "application/problem+json",
                Json.bytes(Map.of("title", title, "status", status, "detail", detail)));
    }

    public static Response seeOther(String path) {
        return new Response(Manner.ANSWER, 303, Map.of("Location", path), new byte[0]);
    }

    public static Response without(Manner manner) {
        return new Response(manner, 0, Map.of(), new byte[0]);
    }
}
