package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.authority.OfficialId;

/**
 * An official to whom the review of a dossier could be assigned.
 *
 * @param title as printed under a signature
 * @param open tasks of running dossiers that the official holds now
 * @param awayUntil first moment after the leave the official is on; null while present
 */
public record Assignable(OfficialId official, String fullName, String title, int open, Instant awayUntil) {

    public boolean present() {
        return awayUntil == null;
    }
}
