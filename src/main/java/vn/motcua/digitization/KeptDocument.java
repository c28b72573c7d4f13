package vn.motcua.digitization;

import java.time.Instant;
import vn.motcua.authority.OfficialId;

/**
 * A stored paper with what became of it: standing, replaced by a newer version, or struck as a wrong upload. Nothing is
 * deleted, all of them can be opened.
 *
 * @param replaces the version in whose place it came; null for a paper of its own
 * @param replaced null while no newer version has taken its place
 * @param strike null unless it was struck
 */
public record KeptDocument(DossierDocument document, DocumentId replaces, Replacement replaced, Strike strike) {

    /** @param by the newer version */
    public record Replacement(DocumentId by, Instant at) {}

    /** @param reason Vietnamese */
    public record Strike(Instant at, OfficialId by, String reason) {}

    /** Whether it counts as a paper of the dossier. */
    public boolean stands() {
        return replaced == null && strike == null;
    }

    /** Whether it counted at a moment after its upload. */
    public boolean stoodAt(Instant moment) {
        return (replaced == null || replaced.at().isAfter(moment))
                && (strike == null || strike.at().isAfter(moment));
    }
}
