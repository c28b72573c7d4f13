package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** What a desk does about an incoming message that no handler could take. */
@Component
public class SettleMessage {

    /** The two ways out. */
    public enum Settlement {
        TRY_AGAIN("Thử xử lý lại"),
        SET_ASIDE("Xếp lại, không xử lý nữa");

        private final String label;

        Settlement(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final HeldMessages messages;
    private final MessageActs acts;

    SettleMessage(HeldMessages messages, MessageActs acts) {
        this.messages = messages;
        this.acts = acts;
    }

    /**
     * In the caller's transaction; what is tried again is handled after it.
     *
     * @param reason Vietnamese, null where nothing is to be said
     * @param official id of who decides it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<UUID> settle(UUID id, Settlement settlement, String reason, String official) {
        var message = messages.find(id).orElseThrow();
        if (message.state() != MessageState.NEEDS_PERSON) {
            return Outcome.refused(Refusal.wrongMoment("Thông điệp này đã có người khác xử lý."));
        }
        if (settlement == Settlement.TRY_AGAIN) {
            acts.again(message, official, reason);
        } else {
            acts.skip(message, official, reason);
        }
        return Outcome.done(id);
    }
}
