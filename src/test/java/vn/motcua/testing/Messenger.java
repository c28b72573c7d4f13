package vn.motcua.testing;

import vn.motcua.messaging.InboxWorker;
import vn.motcua.messaging.OutboxWorker;

/** Carries messages out and in when a test says so, with nobody signed in. */
public class Messenger {

    private static final int MOST_ROUNDS = 50;

    private final OutboxWorker outbox;
    private final InboxWorker inbox;

    Messenger(OutboxWorker outbox, InboxWorker inbox) {
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
}
