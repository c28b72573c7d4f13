package vn.motcua.messaging;

import org.springframework.stereotype.Component;
import vn.motcua.shared.TransactionClock;

/** What a person may do to a message, whoever it is: its row, the line in its log, the bell for whoever goes on with it. */
@Component
class MessageActs {

    private final HeldMessages messages;
    private final MessageLog log;
    private final Bells bells;
    private final TransactionClock clock;

    MessageActs(HeldMessages messages, MessageLog log, Bells bells, TransactionClock clock) {
        this.messages = messages;
        this.log = log;
        this.bells = bells;
        this.clock = clock;
    }

    /** @param reason null where nothing is to be said */
    void again(HeldMessage message, String official, String reason) {
        var at = clock.instant();
        messages.again(message, at);
        log.act(message.id(), MessageEventKind.RESENT, official, at, reason, null);
        bells.ring(message);
    }

    void skip(HeldMessage message, String official, String reason) {
        var at = clock.instant();
        messages.skip(message, at);
        log.act(message.id(), MessageEventKind.SKIPPED, official, at, reason, null);
        bells.ring(message);
    }
}
