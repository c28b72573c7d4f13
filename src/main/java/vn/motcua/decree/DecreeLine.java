package vn.motcua.decree;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * One date that a decree touches.
 *
 * @param code null until acceptance
 * @param authority the one that decides
 * @param step null for the due date of the dossier itself
 * @param old as it was
 * @param derived what the new days lead to
 * @param due as it becomes; later than {@code derived} where a promise is kept
 * @param why the days that do it, in Vietnamese
 */
public record DecreeLine(
        DossierId dossier,
        String code,
        String procedureName,
        AuthorityId authority,
        String authorityName,
        String step,
        DateOutcome outcome,
        Instant old,
        Instant derived,
        Instant due,
        String why,
        LineState state) {}
