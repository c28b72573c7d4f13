package vn.motcua.messaging;

/** How an attempt ended. */
public sealed interface Delivery {

    /**
     * The partner has it.
     *
     * @param answer what it said, kept with the message; null if nothing
     */
    record Delivered(String answer) implements Delivery {}

    /** Not this time: tried again after a pause, until the attempts are used up. */
    record Failed(String reason) implements Delivery {}

    /**
     * Never like this: a dead letter at once.
     *
     * @param reason what the partner objects to, in Vietnamese
     * @param remedy what an operator can do, in Vietnamese
     */
    record Rejected(String reason, String remedy) implements Delivery {}
}
