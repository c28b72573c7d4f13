package vn.motcua.desk;

import java.util.UUID;

/** The port to whatever shows a desk its tasks. */
public interface MessageWork {

    /** A task of the desk begins. */
    void begin(MessageTask task);

    /** An operator has dealt with the message: the desk's task ends by itself. */
    void takenUp(UUID message);
}
