package vn.motcua.messaging;

import java.util.UUID;

/** An operator has let an incoming message go again, or set it aside. Published in the transaction that records it. */
public record MessageTakenUp(UUID id) {}
