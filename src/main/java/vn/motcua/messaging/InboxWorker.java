package vn.motcua.messaging;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handles what has arrived: row, handler and outcome in one transaction that holds the row's lock. Killed in between,
 * nothing has happened and the message is handled after the restart, by whichever node comes first.
 */
@Component
public class InboxWorker {

    private final Handlers handlers;
    private final InboxTable table;
    private final RecordHandling recordHandling;
    private final Clock clock;
    private final TransactionTemplate transaction;

    InboxWorker(
            Handlers handlers,
            InboxTable table,
            RecordHandling recordHandling,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.handlers = handlers;
        this.table = table;
        this.recordHandling = recordHandling;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Handles everything that is due now and says how many attempts that took. */
    public int runOnce() {
        var attempts = 0;
        while (handleOne()) {
            attempts++;
        }
        return attempts;
    }

    /** False if nothing is due. */
    boolean handleOne() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a message is handled in a transaction of its own");
        }
        var taken = new AtomicReference<Arrival>();
        var began = clock.instant();
        try {
            transaction.executeWithoutResult(status -> table.next(began).ifPresent(arrival -> {
                taken.set(arrival);
                table.lock(arrival.message().correlation());
                recordHandling.record(arrival, handlers.handle(arrival), began);
            }));
        } catch (RuntimeException | Error fault) {
            if (taken.get() == null) {
                throw fault;
            }
            recordHandling.fault(taken.get(), fault, began);
        }
        return taken.get() != null;
    }
}
