package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.List;

/**
 * What a draft would do to the dossiers of an export if they were moved to it and counted by it.
 *
 * @param at when the export was taken
 */
public record RunningEffect(Instant at, List<Line> lines) {

    /** What becomes of a due date. */
    public enum Date {
        SAME("Giữ nguyên"),
        EARLIER("Sớm hơn"),
        LATER("Muộn hơn"),
        LATE_AT_ONCE("Quá hạn ngay"),
        NOT_COUNTED("Chưa tiếp nhận, chưa có hẹn"),
        NO_CASE("Bản nháp không có trường hợp của hồ sơ");

        private final String label;

        Date(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param dossier its id
     * @param place labels of where it stands
     * @param dueAt null before acceptance
     * @param newDueAt by the lines of its ledger under the draft, waits and promises among them; null where it was not counted
     * @param obstacle null if it can move
     */
    public record Line(String dossier, String place, Instant dueAt, Instant newDueAt, Date date, String obstacle) {}

    public RunningEffect {
        lines = List.copyOf(lines);
    }

    public long stuck() {
        return lines.stream().filter(line -> line.obstacle() != null).count();
    }

    public long of(Date date) {
        return lines.stream().filter(line -> line.date() == date).count();
    }
}
