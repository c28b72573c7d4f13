package vn.motcua.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A row of the control sheet: a step that has passed the dossier on, or the one that has it.
 *
 * @param giver unit that passed the dossier on, or has it
 * @param giverName official who did, or who has taken it up; null if the system, or nobody yet
 * @param givenAt when it was passed on; null while it is not
 * @param receiver unit that got it; null while it is not passed on
 * @param receiverName official who took it up, null while nobody has
 * @param receivedAt when that official did
 * @param standing how the giver's step stands against its time
 * @param note Vietnamese, null if there is nothing to say
 */
record HandOverLine(
        String giver,
        String giverName,
        Instant givenAt,
        String receiver,
        String receiverName,
        Instant receivedAt,
        Standing standing,
        String note) {

    /** A step against the time it had. */
    public enum Standing {
        EARLY("Trước hạn"),
        ON_TIME("Đúng hạn"),
        LATE("Quá hạn"),
        OPEN("Đang xử lý");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** To the minute; what is due at no time is on time. */
        static Standing of(Instant moment, Instant due) {
            if (due == null) {
                return ON_TIME;
            }
            var against = moment.truncatedTo(ChronoUnit.MINUTES).compareTo(due.truncatedTo(ChronoUnit.MINUTES));
            return against < 0 ? EARLY : against == 0 ? ON_TIME : LATE;
        }
    }
}
