package vn.motcua.messaging;

import java.util.UUID;

/**
 * A message that an operator acts on, its row locked until the transaction ends.
 *
 * @param beingSent claimed by a worker at this moment
 */
record HeldMessage(
        UUID id,
        Direction direction,
        String partner,
        String key,
        MessageState state,
        int version,
        String payload,
        boolean beingSent) {}
