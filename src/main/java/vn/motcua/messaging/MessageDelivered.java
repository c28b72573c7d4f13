package vn.motcua.messaging;

import java.util.UUID;

/** A partner has a message. Published in the transaction that records it. */
public record MessageDelivered(UUID id, String partner, String type, String orderKey, String answer) {}
