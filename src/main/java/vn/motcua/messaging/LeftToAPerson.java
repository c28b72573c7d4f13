package vn.motcua.messaging;

import java.time.Instant;

/**
 * An incoming message that waits for a person.
 *
 * @param sender Vietnamese
 * @param type Vietnamese, what kind of message
 * @param reason Vietnamese; null where the cause is a fault of ours, which only an operator can read
 * @param concern null where only an operator can act on it
 */
public record LeftToAPerson(String sender, String type, Instant arrivedAt, String reason, Concern concern) {}
