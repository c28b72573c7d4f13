package vn.motcua.linked;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * An authority of ours owes its part of a linked dossier.
 *
 * @param field of the specialists who do it
 * @param label Vietnamese, which part
 */
public record BranchReminded(DossierId dossier, AuthorityId asked, String field, String label, Instant dueAt) {}
