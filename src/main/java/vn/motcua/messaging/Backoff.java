package vn.motcua.messaging;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The pause before the next attempt: doubled each time up to a ceiling, then shortened by up to a quarter at random, so
 * that what failed together does not come back together.
 */
@Component
class Backoff {

    private static final int BEYOND_ANY_CEILING = 40;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier random;

    @Autowired
    Backoff(MessagingSettings settings) {
        this(settings.firstPause(), settings.longestPause(), () -> ThreadLocalRandom.current()
                .nextDouble());
    }

    Backoff(Duration first, Duration longest, DoubleSupplier random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** @param failures in a row, 1 after the first */
    Duration after(int failures) {
        var doublings = Math.min(Math.max(failures, 1) - 1, BEYOND_ANY_CEILING);
        var pause = Math.min((double) longest.toMillis(), first.toMillis() * Math.pow(2, doublings));
        return Duration.ofMillis(Math.round(pause * (1 - random.getAsDouble() / 4)));
    }
}
