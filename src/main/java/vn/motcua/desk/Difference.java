package vn.motcua.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * A difference that nobody has mended yet.
 *
 * @param code of the dossier, null before acceptance or where the register does not know it
 * @param inRegister whether the register knows the dossier
 * @param foundAt when it was first seen
 * @param seenAt when a comparison saw it last
 */
record Difference(UUID id, FoundDifference found, String code, boolean inRegister, Instant foundAt, Instant seenAt) {}
