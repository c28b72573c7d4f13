package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.ProcedureKey;

/**
 * Something an office puts right after the fact, or asks a leader to let it.
 *
 * @param authority whose desk received the dossier: its controller reads the list
 * @param reason Vietnamese
 * @param evidence what shows it: the paper looked at, the record of an incident
 * @param decidedAt null while a leader is asked; equals {@code proposedAt} where the desk decides alone
 * @param decidedBy null while a leader is asked, and where the dossier's end took the question away
 * @param note the leader's word, null if none
 * @param fees null unless the dossier ends with it
 * @param newProcedure null unless filed anew
 * @param incident what kept the applicant from filing online; null unless filed anew under what is filed so
 * @param successor null unless filed anew, and until it is
 * @param outage null unless entered late
 * @param changes empty unless data were wrong
 */
public record Correction(
        UUID id,
        DossierId dossier,
        AuthorityId authority,
        Kind kind,
        State state,
        String reason,
        String evidence,
        Instant proposedAt,
        OfficialId proposedBy,
        Instant decidedAt,
        OfficialId decidedBy,
        String note,
        FeeConsequence fees,
        ProcedureKey newProcedure,
        String incident,
        DossierId successor,
        Outage outage,
        List<Change> changes) {

    /** What is put right. */
    public enum Kind {
        DATA("Đính chính dữ liệu"),
        REFILED("Lập lại theo đúng thủ tục"),
        VOIDED("Hủy do nhập nhầm"),
        LATE_ENTRY("Nhập bù sau sự cố");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What has become of it. */
    public enum State {
        PROPOSED("Chờ lãnh đạo đồng ý"),
        APPLIED("Đã thực hiện"),
        REFUSED("Lãnh đạo không đồng ý"),
        LAPSED("Thôi xét: hồ sơ đã kết thúc");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One field of the register. Personal data, as {@link Party} is.
     *
     * @param before null where nothing was on record
     * @param after null where nothing should be
     */
    public record Change(CorrectableField field, String before, String after) {

        /** Never shows whose data they are. */
        @Override
        public String toString() {
            return "Change[%s]".formatted(field.key());
        }
    }

    /**
     * When the system stood still, as the record of the incident has it.
     *
     * @param paperNumber number that the paper form got at the desk
     */
    public record Outage(Instant from, Instant to, String paperNumber) {

        /** What stands still for longer is no outage any more, whoever records it. */
        public static final Duration LONGEST = Duration.ofDays(31);
    }

    Correction with(List<Change> known) {
        return copy(state, decidedAt, decidedBy, note, successor, known);
    }

    Correction with(DossierId opened) {
        return copy(state, decidedAt, decidedBy, note, opened, changes);
    }

    Correction decided(State as, Instant at, OfficialId by, String word) {
        return copy(as, at, by, word, successor, changes);
    }

    private Correction copy(
            State state,
            Instant decidedAt,
            OfficialId decidedBy,
            String note,
            DossierId successor,
            List<Change> changes) {
        return new Correction(
                id,
                dossier,
                authority,
                kind,
                state,
                reason,
                evidence,
                proposedAt,
                proposedBy,
                decidedAt,
                decidedBy,
                note,
                fees,
                newProcedure,
                incident,
                successor,
                outage,
                changes);
    }

    public boolean open() {
        return state == State.PROPOSED;
    }

    /** Never shows whose data they are. */
    @Override
    public String toString() {
        return "Correction[%s, %s, %s, %s]".formatted(id, dossier, kind, state);
    }
}
