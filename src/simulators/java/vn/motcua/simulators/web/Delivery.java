package vn.motcua.simulators.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import vn.motcua.shared.PartnerSignature;

/** One attempt at handing a message to Một Cửa, signed anew. */
final class Delivery {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> LATER_PERHAPS = Set.of(403, 408, 425, 429);

    private final URI product;
    private final PartnerSignature signature;
    private final PartnerClock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Delivery(URI product, PartnerSignature signature, PartnerClock clock) {
        this.product = product;
        this.signature = signature;
        this.clock = clock;
    }

    /** @return whether the matter is settled: taken, or refused in a way that repeating does not mend */
    boolean attempt(OutgoingMessage message) {
        var uri = URI.create(product.toString().replaceAll("/$", "") + message.path());
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()));
        signature
                .headers("POST", uri.getRawPath(), clock.instant(), message.id(), message.body())
                .forEach(request::header);
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            message.answered(response.statusCode(), response.body());
            return response.statusCode() < 500 && !LATER_PERHAPS.contains(response.statusCode());
        } catch (IOException noAnswer) {
            message.answered(-1, noAnswer.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
