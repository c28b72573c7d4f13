package vn.motcua.interop;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Calls to the portal: no redirect followed, no more read than wanted, no longer waited than patience lasts. */
@Component
class PortalHttp {

    /** Well within the lease of a message. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param body cut off behind the bytes wanted */
    record Answer(int status, byte[] body) {

        /** Nobody is to blame for good: the same call may succeed later. */
        boolean later() {
            return status == 408 || status == 429 || status >= 500;
        }
    }

    /**
     * @param most bytes of the body to read
     * @throws IOException if there is no whole answer in time
     */
    Answer send(HttpRequest.Builder request, int most) throws IOException {
        var answer = http.sendAsync(request.timeout(PATIENCE).build(), head -> new UpTo(most));
        try {
            var response = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Answer(response.statusCode(), response.body());
        } catch (ExecutionException failed) {
            throw new IOException("no answer: " + failed.getCause().getClass().getSimpleName(), failed.getCause());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new IOException("no answer in " + PATIENCE, slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
