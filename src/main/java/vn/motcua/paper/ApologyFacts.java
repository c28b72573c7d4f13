package vn.motcua.paper;

import java.time.Instant;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * What an apology says (NĐ 61/2018/NĐ-CP Art 19.9).
 *
 * @param originalDueAt the time that was promised and is not kept
 * @param newDueAt the new promise, later than that
 * @param reason Vietnamese, read by the applicant
 * @param proposedAt when the new time was proposed
 * @param occasion 1 for the first new promise of the dossier
 * @param signer who signs it for the authority: head or deputy
 */
public record ApologyFacts(
        DossierId dossier,
        Instant originalDueAt,
        Instant newDueAt,
        String reason,
        Instant proposedAt,
        int occasion,
        OfficialId signer) {}
