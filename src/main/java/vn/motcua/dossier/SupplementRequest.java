package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.OfficialId;

/**
 * Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: what the applicant was asked for, completely and at once.
 *
 * @param round 1 for the first
 * @param documents keys of the procedure's published list
 * @param otherDocument name of a paper outside that list, null if none is asked for; then {@code legalBasis} says why
 * @param reason Vietnamese, what is missing or wrong and how to mend it
 * @param legalBasis null where the published list is basis enough
 * @param dueAt until when the applicant may answer
 * @param closedAt null while it is open
 * @param outcome null while it is open
 */
public record SupplementRequest(
        UUID id,
        DossierId dossier,
        int round,
        Stage stage,
        List<String> documents,
        String otherDocument,
        String reason,
        String legalBasis,
        Instant askedAt,
        OfficialId askedBy,
        Instant dueAt,
        Instant closedAt,
        Outcome outcome) {

    /** Where the dossier stood: before acceptance, or under review. */
    public enum Stage {
        INTAKE("tiếp nhận"),
        REVIEW("thẩm định");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** Where a dossier stands that is not waiting for its applicant already. */
        static Stage of(Dossier dossier) {
            return dossier.status() == DossierStatus.REGISTERED ? INTAKE : REVIEW;
        }

        public String label() {
            return label;
        }
    }

    /** How it ended. */
    public enum Outcome {
        SUPPLEMENTED,
        EXPIRED,
        /** The dossier ended first. */
        DROPPED
    }
}
