package vn.motcua.messaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.PartnerSignature;

/**
 * Calls to partners over HTTP: signed as src/docs/api/signature.md says, no redirect followed, no more read than wanted,
 * no longer waited than patience lasts, which must be well within {@code motcua.messaging.lease}.
 */
@Component
public class PartnerHttp {

    private static final int LONGEST_ANSWER = 64 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Clock clock;

    PartnerHttp(Clock clock) {
        this.clock = clock;
    }

    /** @param body cut off behind the bytes wanted */
    public record Answer(int status, byte[] body) {

        /** Nobody is to blame for good: the same call may succeed later. */
        public boolean later() {
            return status == 408 || status == 429 || status >= 500;
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * Posts JSON, signed with the partner's secret.
     *
     * @param path behind the partner's url, with its slash
     * @param messageId the same for every attempt at one message
     * @param headers besides those of the signature
     * @throws HttpTimeoutException if there is no whole answer in time
     * @throws IOException if the partner cannot be reached, or hangs up
     */
    public Answer post(
            PartnerSettings.Partner partner,
            String path,
            UUID messageId,
            byte[] json,
            Map<String, String> headers,
            Duration patience)
            throws IOException {
        var address = URI.create(partner.url() + path);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        headers.forEach(request::setHeader);
        new PartnerSignature(PartnerSettings.OURSELVES, partner.secret())
                .headers("POST", address.getRawPath(), clock.instant(), messageId, json)
                .forEach(request::setHeader);
        return send(request, LONGEST_ANSWER, patience);
    }

    /**
     * Asks a partner, signed like what is posted.
     *
     * @throws HttpTimeoutException if there is no whole answer in time
     * @throws IOException if the partner cannot be reached, or hangs up
     */
    public Answer ask(PartnerSettings.Partner partner, String path, UUID messageId, Duration patience)
            throws IOException {
        var address = URI.create(partner.url() + path);
        var request = HttpRequest.newBuilder(address).GET();
        new PartnerSignature(PartnerSettings.OURSELVES, partner.secret())
                .headers("GET", address.getRawPath(), clock.instant(), messageId, new byte[0])
                .forEach(request::setHeader);
        return send(request, LONGEST_ANSWER, patience);
    }

    /**
     * Fetches a file, unsigned.
     *
     * @param most bytes of the body to read
     * @throws HttpTimeoutException if there is no whole answer in time
     * @throws IOException if the address cannot be reached, or hangs up
     */
    public Answer get(URI address, int most, Duration patience) throws IOException {
        return send(HttpRequest.newBuilder(address).GET(), most, patience);
    }

    private Answer send(HttpRequest.Builder request, int most, Duration patience) throws IOException {
        var answer = http.sendAsync(request.timeout(patience).build(), head -> new UpTo(most));
        try {
            var response = answer.get(patience.toSeconds(), TimeUnit.SECONDS);
            return new Answer(response.statusCode(), response.body());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof HttpTimeoutException late
                    ? late
                    : new IOException(
                            "no answer: " + failed.getCause().getClass().getSimpleName(), failed.getCause());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new HttpTimeoutException("no answer in " + patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
