package vn.motcua.control;

import java.time.Instant;
import java.util.Set;
import vn.motcua.authority.AuthorityId;

/**
 * What somebody who watches over offices wants to know.
 *
 * @param authorities whose dossiers, received or decided
 * @param from begin of the period, inclusive
 * @param until its end, exclusive
 * @param now the moment at which something is late, or not
 */
public record Question(Set<AuthorityId> authorities, Instant from, Instant until, Instant now) {}
