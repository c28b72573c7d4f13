package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a message that waits for its next attempt, since what it was for goes another way; what waited behind it goes on. */
@Component
public class WithdrawMessage {

    private final HeldMessages messages;
    private final MessageActs acts;

    WithdrawMessage(HeldMessages messages, MessageActs acts) {
        this.messages = messages;
        this.acts = acts;
    }

    /**
     * @param reason Vietnamese, kept in the message's log
     * @return false while it is being sent or stands behind another, and if it has ended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(UUID id, String reason) {
        return messages.find(id)
                .filter(message -> message.state() == MessageState.READY && !message.beingSent())
                .map(message -> {
                    acts.skip(message, null, reason);
                    return true;
                })
                .orElse(false);
    }
}
