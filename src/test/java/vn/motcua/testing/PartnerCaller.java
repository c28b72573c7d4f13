package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.motcua.shared.PartnerSignature;

/** A partner that tells us something over real HTTP, signed unless a test spoils it. */
public final class PartnerCaller {

    private final String address;
    private final String name;
    private final PartnerSignature signature;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public PartnerCaller(String address, String name, String secret) {
        this.address = address;
        this.name = name;
        this.signature = new PartnerSignature(name, secret);
    }

    public String name() {
        return name;
    }

    /** A message of its own, signed at that moment. */
    public HttpResponse<String> tells(String path, String json, Instant at) {
        return tells(path, json, at, UUID.randomUUID());
    }

    public HttpResponse<String> tells(String path, String json, Instant at, UUID messageId) {
        return sends(path, json.getBytes(StandardCharsets.UTF_8), headers(path, json, at, messageId));
    }

    /** What would make the message believed, to be spoiled by a test. */
    public Map<String, String> headers(String path, String json, Instant at, UUID messageId) {
        return signature.headers("POST", path, at, messageId, json.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> sends(String path, byte[] body, Map<String, String> headers) {
        return sends(path, BodyPublishers.ofByteArray(body), headers);
    }

    public HttpResponse<String> sends(String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(body);
        headers.forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
