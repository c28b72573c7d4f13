package vn.motcua.messaging;

/** What a handler made of a message. */
public sealed interface Handling {

    record Handled() implements Handling {}

    /** What it belongs to is not there yet: it waits, and holds up nobody. Nothing was written. */
    record TooEarly(String reason) implements Handling {}

    /**
     * No handler will ever take it: a person must look. Nothing was written.
     *
     * @param reason Vietnamese, complete
     */
    record Refused(String reason) implements Handling {}

    static Handling handled() {
        return new Handled();
    }
}
