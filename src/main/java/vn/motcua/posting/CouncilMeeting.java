package vn.motcua.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * Họp xét duyệt: a meeting of the council about a dossier, as its minutes have it.
 *
 * @param round counted from 1
 */
public record CouncilMeeting(
        UUID id,
        DossierId dossier,
        int round,
        Minutes minutes,
        Verdict verdict,
        Instant recordedAt,
        OfficialId recordedBy) {

    /** What a council concludes. */
    public enum Verdict {
        APPROVED("Đủ điều kiện"),
        NOT_APPROVED("Không đủ điều kiện"),
        /** No conclusion yet: something has to be looked at again first. */
        POSTPONED("Chưa kết luận");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The minutes.
     *
     * @param number of the paper
     * @param attendance Vietnamese: who was there, in which capacity, a line each
     * @param members how many the council has
     * @param present how many of them were there
     * @param inFavour how many of those held the applicant eligible
     * @param conclusion Vietnamese
     * @param aboutObjections Vietnamese, what was concluded about the objections that were waiting; null where none was
     */
    public record Minutes(
            String number,
            LocalDate heldOn,
            String place,
            String attendance,
            int members,
            int present,
            int inFavour,
            String conclusion,
            String aboutObjections) {}
}
