package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Vietnam;

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

    private static final String OUTSIDE = "outside";
    private static final int KEY_MOST = 100;
    private static final int KEY_WORDS = 15;

    /**
     * Key of the paper outside the list, made of its name: asked for again, here or in another dossier, it is the same paper.
     *
     * @return {@code outside-so-ho-khau-giay}; null if none is asked for
     */
    public String otherKey() {
        return otherDocument == null ? null : keyOutside(otherDocument);
    }

    static String keyOutside(String name) {
        var key = new StringBuilder(OUTSIDE);
        Stream.of(Vietnam.fold(name).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(KEY_WORDS)
                .takeWhile(word -> key.length() + 1 + word.length() <= KEY_MOST)
                .forEach(word -> key.append('-').append(word));
        return key.toString();
    }

    /** What it asks for: keys of the list, and of the paper outside it. */
    public Set<String> keys() {
        return Stream.concat(documents.stream(), Stream.ofNullable(otherKey())).collect(Collectors.toUnmodifiableSet());
    }

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
