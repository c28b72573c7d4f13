package vn.motcua.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Attempts of something that has no row to count them in: network addresses, and names that do not exist. In memory and
 * bounded; what was quiet for long enough is forgotten.
 */
public class Throttle {

    private static final int REMEMBERED = 10_000;

    /** @param lockedUntil null below the threshold */
    private record Failures(int count, Instant last, Instant lockedUntil) {}

    private final Clock clock;
    private final Duration forgetAfter;
    private final IntFunction<Duration> lockAfter;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param forgetAfter quiet after which a row of attempts ends
     * @param lockAfter the lock that follows so many in a row, zero if none
     */
    public Throttle(Clock clock, Duration forgetAfter, IntFunction<Duration> lockAfter) {
        this.clock = clock;
        this.forgetAfter = forgetAfter;
        this.lockAfter = lockAfter;
    }

    /** Empty where it is not locked now. */
    public synchronized Optional<Instant> lockedUntil(String key) {
        return Optional.ofNullable(failures.get(key))
                .map(Failures::lockedUntil)
                .filter(until -> until.isAfter(clock.instant()));
    }

    /** One more attempt that counts. */
    public synchronized void failed(String key) {
        var now = clock.instant();
        var before = failures.get(key);
        var count = before == null || before.last().plus(forgetAfter).isBefore(now) ? 1 : before.count() + 1;
        var lock = lockAfter.apply(count);
        failures.put(key, new Failures(count, now, lock.isZero() ? null : now.plus(lock)));
    }
}
