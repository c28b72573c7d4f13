package vn.motcua.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rings once new work is committed, so that it need not wait for the next look. Nobody relies on having heard it. */
@Component
class Bells {

    private static final String INBOX = "";

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    void onOutgoing(String partner, Runnable wake) {
        listeners.add(rung -> wakeIf(rung.equals(partner), wake));
    }

    void onIncoming(Runnable wake) {
        listeners.add(rung -> wakeIf(rung.equals(INBOX), wake));
    }

    void outgoing(String partner) {
        afterCommit(partner);
    }

    void incoming() {
        afterCommit(INBOX);
    }

    void ring(HeldMessage message) {
        afterCommit(message.direction() == Direction.OUT ? message.partner() : INBOX);
    }

    private static void wakeIf(boolean meant, Runnable wake) {
        if (meant) {
            wake.run();
        }
    }

    private void afterCommit(String bell) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.forEach(listener -> listener.accept(bell));
            }
        });
    }
}
