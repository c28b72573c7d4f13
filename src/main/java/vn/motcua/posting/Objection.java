package vn.motcua.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * Khiếu nại, ý kiến: what somebody said against what was posted.
 *
 * @param posting what it is about
 */
public record Objection(
        UUID id, UUID posting, DossierId dossier, Words words, Instant recordedAt, OfficialId recordedBy) {

    /**
     * As it was brought.
     *
     * @param receivedOn when it reached the authority
     * @param objector full name; known to officials alone, and never told to the applicant
     * @param contact address or telephone number; null if unknown
     * @param content Vietnamese
     */
    public record Words(LocalDate receivedOn, String objector, String contact, String content) {}
}
