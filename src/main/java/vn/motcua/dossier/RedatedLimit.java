package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;

/**
 * A limit of somebody who is awaited, moved by other working days.
 *
 * @param kind the line of history that tells of it
 * @param asked whose opinion is awaited; null where none is
 * @param what our own official owes, or an outside authority does of a linked procedure, in Vietnamese; null where somebody
 *     else is awaited
 * @param days which days changed it, in Vietnamese
 */
public record RedatedLimit(
        DossierId dossier, EventKind kind, AuthorityId asked, String what, Instant old, Instant due, String days) {}
