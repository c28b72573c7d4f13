package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Ends a message that was given up, for a reason; what waited behind it goes on. */
@Component
public class SkipMessage {

    private static final int LONGEST = 500;

    private final HeldMessages messages;
    private final MessageActs acts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SkipMessage(
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
     * @param reason why the partner need not know, or the message need not be handled
     * @param official id of who decides it
     */
    public Outcome<UUID> skip(UUID id, int version, String reason, String official) {
        var why = reason.replace("\0", "").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return Outcome.refused(Refusal.refused("Hãy ghi lý do, không quá %d ký tự.".formatted(LONGEST)));
        }
        return transaction.execute(status -> messages.hold(id, version, HeldMessages.LEFT_TO_A_PERSON)
                .map(message -> {
                    acts.skip(message, official, why);
                    if (message.direction() == Direction.IN) {
                        events.publishEvent(new MessageTakenUp(id));
                    }
                    return id;
                }));
    }
}
