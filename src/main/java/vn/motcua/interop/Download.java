package vn.motcua.interop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Fetches a file into memory: no redirect followed, no more read than announced, no longer waited than patience lasts. */
@Component
class Download {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param content null unless the status is 200; one byte longer than allowed if there was more */
    record Answer(int status, byte[] content) {}

    /** @throws IOException if there is no whole answer in time */
    Answer get(URI address, int mostBytes) throws IOException {
        var request = HttpRequest.newBuilder(address).GET().timeout(PATIENCE).build();
        var answer = http.sendAsync(request, head -> new UpTo(head.statusCode() == 200 ? mostBytes + 1 : 0));
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
