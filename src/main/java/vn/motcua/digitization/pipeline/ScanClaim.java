package vn.motcua.digitization.pipeline;

import java.util.UUID;

/**
 * A scan in this node's hands until its lease ends.
 *
 * @param lease proof of this very claim
 * @param tries of this stage, this one included
 */
record ScanClaim(String sha256, String mediaType, ScanStage stage, UUID lease, int tries) {}
