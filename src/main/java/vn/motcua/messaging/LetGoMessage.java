package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a message that was given up and need not go any more, since what it was for goes another way; what waited behind it goes on. */
@Component
public class LetGoMessage {

    private final HeldMessages messages;
    private final MessageActs acts;

    LetGoMessage(HeldMessages messages, MessageActs acts) {
        this.messages = messages;
        this.acts = acts;
    }

    /**
     * In the caller's transaction, as a rule the one that has recorded it as given up.
     *
     * @param reason Vietnamese, kept in the message's log
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(UUID id, String reason) {
        messages.find(id)
                .filter(message -> message.state() == MessageState.DEAD)
                .ifPresent(message -> acts.skip(message, null, reason));
    }
}
