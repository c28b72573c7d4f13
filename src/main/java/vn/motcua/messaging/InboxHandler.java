package vn.motcua.messaging;

import java.util.Optional;

/** Takes in one type of message. A bean of the module whose business it is. */
public interface InboxHandler {

    String type();

    /** Vietnamese, for the operators' page. */
    default String label() {
        return type();
    }

    /** Whose desk looks at a message that could not be handled; empty where only an operator can. Nothing is written. */
    default Optional<Concern> concern(Arrival arrival) {
        return Optional.empty();
    }

    /**
     * Called with nobody signed in, in one transaction with the message's own state: what it writes counts exactly
     * once, and only if it says {@link Handling.Handled}. A {@link vn.motcua.shared.RefusalException} counts as
     * {@link Handling.Refused}; any other exception is tried again after a pause.
     */
    Handling handle(Arrival arrival);
}
