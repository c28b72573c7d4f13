package vn.motcua.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The State's days as they hold now: those of the release, outranked by those of decrees. Every node reads them again
 * every few seconds, so a decree that another node put in force holds here soon.
 */
@Component
public class DaysInForce {

    /** After that many seconds every node counts with a decree's days. */
    public static final int KNOWN_EVERYWHERE_AFTER_SECONDS = 15;

    private static final int LOOK_EVERY_SECONDS = 5;

    private final OfficialDays published;
    private final DecreedDays decreed;
    private final ThreadLocal<OfficialDays> supposed = new ThreadLocal<>();
    private final AtomicLong looks = new AtomicLong();
    private volatile Known known;
    private long latest;

    private record Known(List<DecreedDay> decreed, OfficialDays days) {}

    @Autowired
    DaysInForce(OfficialDays published, DecreedDays decreed) {
        this.published = published;
        this.decreed = decreed;
    }

    private DaysInForce(OfficialDays published) {
        this.published = published;
        this.decreed = null;
        this.known = new Known(List.of(), published);
    }

    /** Where there are no decrees. */
    public static DaysInForce of(OfficialDays published) {
        return new DaysInForce(published);
    }

    /** What to count with: immutable, so that a count once begun is not disturbed. */
    public OfficialDays get() {
        var instead = supposed.get();
        if (instead != null) {
            return instead;
        }
        return known == null ? refresh() : known.days();
    }

    /** To be called after the commit by whoever puts a decree in force. */
    public OfficialDays refresh() {
        var look = looks.incrementAndGet();
        var read = decreed.inForce();
        return learn(look, read);
    }

    /** Of two looks at once the one begun later has seen no less. */
    private synchronized OfficialDays learn(long look, List<DecreedDay> read) {
        if (known == null || look > latest && !known.decreed().equals(read)) {
            known = new Known(read, published.with(read));
        }
        latest = Math.max(latest, look);
        return known.days();
    }

    @Scheduled(initialDelay = LOOK_EVERY_SECONDS, fixedDelay = LOOK_EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        refresh();
    }

    /** The days as they would be if these came on top of what holds now. */
    public OfficialDays with(Collection<DecreedDay> days) {
        return get().with(days);
    }

    /** The days as they were before a decree came in force. */
    public OfficialDays before(Instant inForce) {
        return published.with(decreed.inForceBefore(inForce));
    }

    /** What a decree says, in force or not. */
    public List<DecreedDay> decreed(UUID decree) {
        return decreed.of(decree);
    }

    /** Counts as if these were the days in force, on this thread and until the count ends. */
    public <T> T supposing(OfficialDays days, Supplier<T> count) {
        var outer = supposed.get();
        supposed.set(days);
        try {
            return count.get();
        } finally {
            if (outer == null) {
                supposed.remove();
            } else {
                supposed.set(outer);
            }
        }
    }
}
