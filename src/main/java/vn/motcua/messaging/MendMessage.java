package vn.motcua.messaging;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Corrects the payload of a message that was given up; what it was before stays in its history. */
@Component
public class MendMessage {

    private static final int LONGEST = 1_000_000;

    private final HeldMessages messages;
    private final MessageLog log;
    private final TransactionClock clock;
    private final TransactionTemplate transaction;

    MendMessage(
            HeldMessages messages, MessageLog log, TransactionClock clock, PlatformTransactionManager transactions) {
        this.messages = messages;
        this.log = log;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param version of the message as its reader saw it
     * @param payload JSON, an object or a list
     * @param official id of who mends
     */
    public Outcome<UUID> mend(UUID id, int version, String payload, String official) {
        var mended = payload.length() > LONGEST ? null : Json.parsed(payload).orElse(null);
        if (mended == null || !mended.isContainerNode()) {
            return Outcome.refused(Refusal.refused(
                    "Nội dung không phải JSON đúng cú pháp (một đối tượng hoặc một danh sách, không lặp tên trường)."));
        }
        return transaction.execute(status -> messages.hold(id, version, HeldMessages.LEFT_TO_A_PERSON)
                .map(message -> {
                    messages.mend(message, mended.toString());
                    log.act(id, MessageEventKind.MENDED, official, clock.instant(), null, message.payload());
                    return id;
                }));
    }
}
