package vn.motcua.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.bench.Latencies.Action;

/** Counters with people before them: somebody comes at a fixed pace, however long the one before took. */
final class Counters {

    private static final Duration BETWEEN_TWO = Duration.ofSeconds(1);

    private final List<Browser> clerks;
    private final AtomicInteger accepted = new AtomicInteger();

    Counters(PackagedJar jar, Path directory) {
        clerks = Sample.COMMUNES.stream()
                .map(commune -> commune + ".desk-2")
                .map(clerk -> new Browser(jar::uri, clerk, PackagedJar.passwordOf(directory, clerk)))
                .toList();
    }

    /** Dossiers registered and accepted so far. */
    int accepted() {
        return accepted.get();
    }

    static String inWords() {
        return "one visit a second over four counters: search, register, accept, open";
    }

    /** Serves whoever comes in that time. */
    Latencies serve(Duration length) {
        var latencies = new Latencies();
        var pace = BETWEEN_TWO.toNanos();
        var visits = Executors.newScheduledThreadPool(clerks.size());
        var number = new AtomicInteger();
        for (int counter = 0; counter < clerks.size(); counter++) {
            var clerk = clerks.get(counter);
            visits.scheduleAtFixedRate(
                    () -> visit(clerk, number.getAndIncrement(), latencies),
                    counter * pace,
                    clerks.size() * pace,
                    TimeUnit.NANOSECONDS);
        }
        Pause.of(length);
        visits.shutdown();
        try {
            if (!visits.awaitTermination(1, TimeUnit.MINUTES)) {
                latencies.failed("a visit took more than a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return latencies;
    }

    private void visit(Browser clerk, int number, Latencies latencies) {
        try {
            var words = new ArrayList<>(List.of("nguyen van", "mau", "Nguyễn Văn Thử", "nguyen minh an"));
            var search = Map.of("text", words.get(number % words.size()), "page", 0);
            latencies.measure(Action.SEARCH, () -> clerk.post("/api/dossiers/search", search));
            var id = latencies
                    .measure(Action.REGISTER, () -> clerk.post("/api/dossiers", Sample.REGISTRATION))
                    .get("id")
                    .asText();
            latencies.measure(Action.ACCEPT, () -> clerk.post("/api/dossiers/" + id + "/accept", Sample.NO_SCAN));
            accepted.incrementAndGet();
            latencies.measure(Action.OPEN, () -> clerk.getJson("/api/dossiers/" + id));
        } catch (RuntimeException fault) {
            latencies.failed(fault.getMessage());
        }
    }
}
