package vn.motcua.messaging;

import java.util.UUID;

/**
 * An incoming message that no handler could take: somebody must look. Published in the transaction that records it.
 *
 * @param partner who sent it
 * @param reason Vietnamese
 */
public record MessageNeedsPerson(UUID id, String partner, String type, String correlation, String reason) {}
