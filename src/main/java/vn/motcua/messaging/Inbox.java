package vn.motcua.messaging;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The only way in for what other systems tell. */
@Component
public class Inbox {

    /** Either answer means that the sender need not tell again. */
    public enum Receipt {
        RECEIVED,
        ALREADY_KNOWN
    }

    private final InboxTable table;
    private final Bells bells;
    private final Clock clock;
    private final TransactionTemplate own;

    Inbox(InboxTable table, Bells bells, Clock clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.bells = bells;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Stores the message in a transaction of its own, whatever the caller's; it is handled after that. */
    public Outcome<Receipt> receive(IncomingMessage message) {
        return own.execute(transaction -> {
            if (table.insert(message, clock.instant())) {
                bells.incoming();
                return Outcome.done(Receipt.RECEIVED);
            }
            return table.holds(message)
                    ? Outcome.done(Receipt.ALREADY_KNOWN)
                    : Outcome.refused(
                            Refusal.wrongMoment("Mã thông điệp này đã dùng cho một thông điệp có nội dung khác."));
        });
    }
}
