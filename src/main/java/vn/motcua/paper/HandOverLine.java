package vn.motcua.paper;

import java.time.Instant;

/**
 * A row of the control sheet.
 *
 * @param giver unit that passed the dossier on
 * @param giverName official who did, null if the system
 * @param receiver unit that got it
 * @param receiverName official who took it up, null while nobody has
 * @param standing how the giver's step stood against its time
 * @param note Vietnamese, null if there is nothing to say
 */
record HandOverLine(
        String giver,
        String giverName,
        String receiver,
        String receiverName,
        Instant at,
        Standing standing,
        String note) {

    /** A step against the time it had. */
    public enum Standing {
        EARLY("Trước hạn"),
        ON_TIME("Đúng hạn"),
        LATE("Quá hạn");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
