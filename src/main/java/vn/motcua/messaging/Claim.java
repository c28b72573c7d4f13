package vn.motcua.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in this node's hands until its lease ends.
 *
 * @param lease proof of this very claim
 * @param tries attempts since it was put, or since an operator resent it, this one included
 * @param lostSince begin of the attempt before, if nobody ever recorded its outcome; else null
 */
record Claim(Envelope envelope, UUID lease, Instant at, int tries, Instant lostSince) {}
