package vn.motcua.shared;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value that lives as long as the transaction in which it was first asked for: another transaction, a nested new one
 * too, has its own.
 *
 * @param <T> what is kept
 */
public final class PerTransaction<T> {

    private final Supplier<T> first;

    /** @param first makes the value when a transaction first asks */
    public PerTransaction(Supplier<T> first) {
        this.first = first;
    }

    /** The same value all through a transaction; outside one a new value each time. */
    @SuppressWarnings("unchecked")
    public T get() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return first.get();
        }
        var bound = (T) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = first.get();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new Release());
        }
        return bound;
    }

    private final class Release implements TransactionSynchronization {

        private Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResource(PerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerTransaction.this, suspended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(PerTransaction.this);
        }
    }
}
