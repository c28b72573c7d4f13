package vn.motcua.signature;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509CRL;
import org.springframework.stereotype.Component;

/** Fetches a list of revoked certificates (DER) over HTTP: within a time, and never more than one can hold. */
@Component
class ListServer {

    private static final int BYTES = 20 * 1024 * 1024;

    private final SignatureSettings settings;
    private final HttpClient http;

    ListServer(SignatureSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.listPatience())
                .build();
    }

    /** Nothing came that could be used. */
    static final class NoList extends Exception {

        NoList(String message) {
            super(message);
        }
    }

    X509CRL fetch(String address) throws NoList {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(settings.listPatience())
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new NoList("status " + answer.statusCode());
                }
                var content = body.readNBytes(BYTES + 1);
                if (content.length > BYTES) {
                    throw new NoList("more than %d bytes".formatted(BYTES));
                }
                return Certificates.listOf(content);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoList("interrupted");
        } catch (IOException | IllegalArgumentException unusable) {
            throw new NoList(String.valueOf(unusable.getMessage()));
        }
    }
}
