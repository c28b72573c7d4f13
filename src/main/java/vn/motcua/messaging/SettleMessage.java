package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

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
    private final MessageLog log;
    private final Bells bells;
    private final TransactionClock clock;

    SettleMessage(HeldMessages messages, MessageLog log, Bells bells, TransactionClock clock) {
        this.messages = messages;
        this.log = log;
        this.bells = bells;
        this.clock = clock;
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
        var at = clock.instant();
        if (settlement == Settlement.TRY_AGAIN) {
            messages.again(message, at);
            log.act(id, MessageEventKind.RESENT, official, at, reason, null);
        } else {
            messages.skip(message, at);
            log.act(id, MessageEventKind.SKIPPED, official, at, reason, null);
        }
        bells.ring(message);
        return Outcome.done(id);
    }
}
