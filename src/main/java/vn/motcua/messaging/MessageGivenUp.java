package vn.motcua.messaging;

import java.util.UUID;

/**
 * A message became a dead letter, and what stands behind it waits. Published in the transaction that records it.
 *
 * @param remedy null where nobody knows one
 */
public record MessageGivenUp(UUID id, String partner, String type, String orderKey, String reason, String remedy) {}
