package vn.motcua.messaging;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.TransactionClock;

/** The only way out of the system. */
@Component
public class Outbox {

    private final OutboxTable table;
    private final Bells bells;
    private final TransactionClock clock;
    private final TransactionTemplate callers;

    Outbox(OutboxTable table, Bells bells, TransactionClock clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.bells = bells;
        this.clock = clock;
        this.callers = new TransactionTemplate(transactions);
        callers.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    }

    /**
     * Writes the message in the caller's transaction; it is sent after the commit, behind what was put earlier for the
     * same partner and order key. The same message twice is one row.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     * @throws IllegalStateException if the id was used for another message
     */
    public void put(OutgoingMessage message) {
        callers.executeWithoutResult(transaction -> {
            if (table.insert(message, clock.instant())) {
                bells.outgoing(message.partner());
            } else if (!table.holds(message)) {
                throw new IllegalStateException("id of another message: " + message.id());
            }
        });
    }

    /**
     * Those of the order keys that nobody else is adding to: until the caller's transaction ends only it does. For whoever
     * must not wait for others while holding rows of theirs.
     */
    public Set<String> take(Collection<String> orderKeys) {
        return callers.execute(transaction -> table.takeFree(orderKeys));
    }

    /**
     * Writes many messages, at most one for a partner and order key, in one statement; otherwise as {@link #put}. What is
     * there already stays.
     */
    public void putAll(Collection<OutgoingMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        callers.executeWithoutResult(transaction -> {
            table.insertAll(messages, clock.instant());
            messages.stream().map(OutgoingMessage::partner).distinct().forEach(bells::outgoing);
        });
    }
}
