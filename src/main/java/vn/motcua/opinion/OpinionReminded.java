package vn.motcua.opinion;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * The asked authority owes an opinion soon.
 *
 * @param field of the specialists who give it
 */
public record OpinionReminded(DossierId dossier, AuthorityId asked, String field, Instant dueAt) {}
