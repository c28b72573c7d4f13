package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.authority.OfficialId;

/**
 * That the review of a dossier became somebody's.
 *
 * @param official null where it was left to the unit
 * @param fullName of the official, null where there is none
 * @param by full name of who assigned, null where the catalogue's rule did
 * @param reason why another takes over, null for the first
 */
public record Assignment(OfficialId official, String fullName, Way way, String by, Instant at, String reason) {

    /** How the official was found. */
    public enum Way {
        NAMED("Chỉ đích danh"),
        LEAST_LOAD("Ít việc nhất"),
        ONLY_ONE("Người duy nhất của lĩnh vực"),
        UNIT("Để nhóm nhận việc"),
        REASSIGNED("Giao lại");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** Vietnamese. */
        public String label() {
            return label;
        }
    }
}
