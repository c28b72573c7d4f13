package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.motcua.authority.OfficialId;

/**
 * How a dossier ended before its result: withdrawn by its applicant, stopped by the agency (TT 03/2025, Mẫu 05), or taken
 * back by the desk that should not have entered it so.
 *
 * @param reason Vietnamese, read by the applicant
 * @param decision null unless the agency stopped it
 * @param endedBy who wrote it into the register
 */
public record Ending(
        DossierId dossier,
        Kind kind,
        Instant at,
        OfficialId endedBy,
        String reason,
        Decision decision,
        FeeConsequence fees) {

    /** At whose wish. */
    public enum Kind {
        WITHDRAWN("Người nộp rút hồ sơ", DossierStatus.WITHDRAWN, ClockCause.WITHDRAWN, EventKind.WITHDRAWN),
        STOPPED("Cơ quan dừng giải quyết", DossierStatus.STOPPED, ClockCause.STOPPED, EventKind.STOPPED),
        VOIDED("Hủy do nhập nhầm", DossierStatus.STOPPED, ClockCause.VOIDED, EventKind.VOIDED),
        REFILED("Lập lại theo đúng thủ tục", DossierStatus.STOPPED, ClockCause.REFILED, EventKind.REFILED);

        private final String label;
        private final DossierStatus status;
        private final ClockCause cause;
        private final EventKind event;

        Kind(String label, DossierStatus status, ClockCause cause, EventKind event) {
            this.label = label;
            this.status = status;
            this.cause = cause;
            this.event = event;
        }

        public String label() {
            return label;
        }

        DossierStatus status() {
            return status;
        }

        /**
         * Of what the office itself takes back the national table of statuses knows nothing: accepted it counts as stopped,
         * before that as not accepted.
         */
        DossierStatus status(Dossier dossier) {
            return ofTheOfficesOwn() && dossier.acceptedAt() == null ? DossierStatus.NOT_ACCEPTED : status;
        }

        /** The end that such a line of the history tells of; empty where it tells of none. */
        public static Optional<Kind> of(EventKind event) {
            return Arrays.stream(values()).filter(kind -> kind.event == event).findFirst();
        }

        /** Whether it mends the office's own mistake. */
        public boolean ofTheOfficesOwn() {
            return this == VOIDED || this == REFILED;
        }

        ClockCause cause() {
            return cause;
        }

        EventKind event() {
            return event;
        }
    }

    /**
     * The agency's decision to stop.
     *
     * @param legalBasis article and text of law
     * @param date not in the future, not before the reception
     */
    public record Decision(String legalBasis, String number, LocalDate date) {}
}
