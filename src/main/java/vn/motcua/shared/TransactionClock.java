package vn.motcua.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * The one instant of a transaction. A task, its timer and the register row are written in one transaction and must
 * agree to the microsecond (what PostgreSQL keeps), so all of them ask here.
 */
@Component
public class TransactionClock {

    private final PerTransaction<Instant> instant;

    public TransactionClock(Clock clock) {
        instant = new PerTransaction<>(() -> clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The same instant all through a transaction; the clock's own outside one. */
    public Instant instant() {
        return instant.get();
    }
}
