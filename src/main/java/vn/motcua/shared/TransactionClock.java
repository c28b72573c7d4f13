package vn.motcua.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one instant of a transaction. A task, its timer and the register row are written in one transaction and must
 * agree to the microsecond (what PostgreSQL keeps), so all of them ask here.
 */
@Component
public class TransactionClock {

    private final Clock clock;

    public TransactionClock(Clock clock) {
        this.clock = clock;
    }

    /** The same instant all through a transaction; the clock's own outside one. */
    public Instant instant() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read();
        }
        var bound = (Instant) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = read();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new Release());
        }
        return bound;
    }

    private Instant read() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private final class Release implements TransactionSynchronization {

        private Instant suspended;

        @Override
        public void suspend() {
            suspended = (Instant) TransactionSynchronizationManager.unbindResource(TransactionClock.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionClock.this, suspended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(TransactionClock.this);
        }
    }
}
