package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.authority.OfficialId;

/**
 * How a dossier ended before its result: withdrawn by its applicant, or stopped by the agency (TT 03/2025, Mẫu 05).
 *
 * @param reason Vietnamese, read by the applicant
 * @param decision null where the applicant withdrew
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
        STOPPED("Cơ quan dừng giải quyết", DossierStatus.STOPPED, ClockCause.STOPPED, EventKind.STOPPED);

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
