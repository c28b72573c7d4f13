package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Lets a message go again whose content its partner composes anew at every attempt: what was wrong with it is being mended
 * at its source, in the caller's transaction. The message stays locked until then, so that no attempt reads half of it.
 */
@Component
public class SendMended {

    private final HeldMessages messages;
    private final MessageActs acts;

    SendMended(HeldMessages messages, MessageActs acts) {
        this.messages = messages;
        this.acts = acts;
    }

    /**
     * @param official id of who mended
     * @return whether it goes now, or refused because the partner has it, or may have it in a moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Boolean> send(UUID id, String official) {
        var message = messages.find(id).orElseThrow();
        if (message.state() == MessageState.DELIVERED) {
            return Outcome.refused(Refusal.wrongMoment("Bên nhận đã có thông điệp này."));
        }
        if (message.beingSent()) {
            return Outcome.refused(
                    Refusal.wrongMoment("Thông điệp đang được gửi. Mời thử lại khi có kết quả lần gửi này."));
        }
        if (!HeldMessages.MAY_GO_AGAIN.contains(message.state())) {
            return Outcome.done(false);
        }
        acts.again(message, official, null);
        return Outcome.done(true);
    }
}
