package vn.motcua.digitization.rates;

import java.time.Instant;
import java.util.Set;
import vn.motcua.authority.AuthorityId;

/**
 * Whose dossiers are counted: those that an authority resolved (status 9) in a period.
 *
 * @param from inclusive
 * @param until exclusive
 */
public record RatePeriod(Set<AuthorityId> authorities, Instant from, Instant until) {}
