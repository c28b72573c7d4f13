package vn.motcua.testing;

import java.util.List;
import vn.motcua.messaging.Direction;
import vn.motcua.messaging.InboxWorker;
import vn.motcua.messaging.MessageHead;
import vn.motcua.messaging.Messages;
import vn.motcua.messaging.OutboxWorker;

/** Carries messages out and in when a test says so, with nobody signed in. */
public class Messenger {

    private static final int MOST_ROUNDS = 50;

    private final OutboxWorker outbox;
    private final InboxWorker inbox;
    private final Messages messages;

    Messenger(OutboxWorker outbox, InboxWorker inbox, Messages messages) {
        this.messages = messages;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    /** Until nothing is due any more: what an answer calls forth is sent as well. */
    public void carriesEverything() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (outbox.runOnce() + inbox.runOnce() == 0) {
                return;
            }
        }
        throw new IllegalStateException("messages call forth messages without end");
    }

    /** Why what came in about something waits for a person. */
    public List<String> leftToAPerson(String correlation) {
        return reasons(Direction.IN, correlation);
    }

    /** Why what goes out about something is a dead letter. */
    public List<String> givenUp(String orderKey) {
        return reasons(Direction.OUT, orderKey);
    }

    private List<String> reasons(Direction direction, String key) {
        return messages.givenUp(direction, 0).stream()
                .filter(message -> message.key().equals(key))
                .map(MessageHead::reason)
                .toList();
    }
}
