package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Outcome;

/** Lets a message go again now: one that was given up, or one that waits for its next attempt. The id stays. */
@Component
public class ResendMessage {

    private final HeldMessages messages;
    private final MessageActs acts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ResendMessage(
            HeldMessages messages,
            MessageActs acts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.acts = acts;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param version of the message as its reader saw it
     * @param official id of who resends
     */
    public Outcome<UUID> resend(UUID id, int version, String official) {
        return transaction.execute(
                status -> messages.hold(id, version, HeldMessages.MAY_GO_AGAIN).map(message -> {
                    acts.again(message, official, null);
                    if (message.direction() == Direction.IN) {
                        events.publishEvent(new MessageTakenUp(id));
                    }
                    return id;
                }));
    }
}
