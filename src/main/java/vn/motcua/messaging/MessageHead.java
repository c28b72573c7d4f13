package vn.motcua.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the operators' list: no payload.
 *
 * @param seq place in its table; a list goes on after it
 * @param since put or arrived
 * @param dueAt next attempt; of no meaning for what was given up
 */
public record MessageHead(
        long seq,
        Direction direction,
        UUID id,
        String partner,
        String type,
        String key,
        MessageState state,
        Instant since,
        Instant dueAt,
        int attempts,
        String reason) {}
