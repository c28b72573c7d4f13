package vn.motcua.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A remote signing service in the manner of the Cloud Signature Consortium's API: {@code credentials/info} tells the
 * certificates, {@code credentials/authorize} takes the PIN and gives a permit, {@code signatures/signHash} signs a digest.
 * All are POST with JSON, bytes in Base64, and our token as Bearer.
 */
final class RemoteSigning {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI url;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param url without a slash at the end */
    RemoteSigning(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    /** The signer's first, then whoever issued it; DER. */
    List<byte[]> certificates(String credential) throws IOException {
        var answer = call("credentials/info", Map.of("credentialID", credential, "certificates", "chain"));
        var chain = new ArrayList<byte[]>();
        for (var one : read(answer).path("cert").path("certificates")) {
            chain.add(Base64.getDecoder().decode(one.asText()));
        }
        return chain;
    }

    /** A permit for so many signatures; empty where the PIN is wrong. */
    Optional<String> authorize(String credential, char[] pin, int signatures) throws IOException {
        var body = new HashMap<String, Object>();
        body.put("credentialID", credential);
        body.put("numSignatures", signatures);
        body.put("PIN", pin);
        var answer = call("credentials/authorize", body);
        return answer.statusCode() == 400
                        && JSON.readTree(answer.body()).path("error").asText().equals("invalid_pin")
                ? Optional.empty()
                : Optional.of(read(answer).path("SAD").asText());
    }

    byte[] sign(String credential, String permit, byte[] digest, String digestOid, String algorithmOid)
            throws IOException {
        var answer = call(
                "signatures/signHash",
                Map.of(
                        "credentialID",
                        credential,
                        "SAD",
                        permit,
                        "hash",
                        List.of(Base64.getEncoder().encodeToString(digest)),
                        "hashAlgo",
                        digestOid,
                        "signAlgo",
                        algorithmOid));
        return Base64.getDecoder()
                .decode(read(answer).path("signatures").path(0).asText());
    }

    private static JsonNode read(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<byte[]> call(String path, Map<String, Object> body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url + "/" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
