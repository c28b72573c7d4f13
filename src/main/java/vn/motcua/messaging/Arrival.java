package vn.motcua.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An incoming message on its way to its handler.
 *
 * @param id ours, as in {@link MessageNeedsPerson}
 * @param arrivedAt when it was stored: what the law goes by, however late it is handled
 * @param attempt 1 for the first
 */
public record Arrival(UUID id, IncomingMessage message, Instant arrivedAt, int attempt) {}
