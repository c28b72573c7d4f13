package vn.motcua.messaging;

/** Takes in one type of message. A bean of the module whose business it is. */
public interface InboxHandler {

    String type();

    /** Vietnamese, for the operators' page. */
    default String label() {
        return type();
    }

    /**
     * Called with nobody signed in, in one transaction with the message's own state: what it writes counts exactly
     * once, and only if it says {@link Handling.Handled}. A {@link vn.motcua.shared.RefusalException} counts as
     * {@link Handling.Refused}; any other exception is tried again after a pause.
     */
    Handling handle(Arrival arrival);
}
