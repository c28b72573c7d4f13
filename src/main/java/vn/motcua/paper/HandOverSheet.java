package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/**
 * Bảng giao nhận: the papers of several dossiers go from a desk to one unit, or back. Its marks are those of the papers, apart
 * from the electronic ones that tasks make.
 *
 * @param desk the authority whose desk gives, or takes
 * @param number in the year, from 1; of the desk's for each direction
 * @param unitGroup the engine's group of the unit's officials
 * @param unitAuthority in which they work
 * @param unitName Vietnamese
 * @param takerGroup the engine's group of those who take: the unit's, or the desk's
 */
public record HandOverSheet(
        UUID id,
        Direction direction,
        AuthorityId desk,
        int number,
        int year,
        String unitGroup,
        AuthorityId unitAuthority,
        String unitName,
        String takerGroup,
        Instant madeAt,
        OfficialId madeBy,
        List<Paper> papers) {

    /** Which way the papers go. */
    public enum Direction {
        TO_UNIT("Giao cho đơn vị giải quyết"),
        TO_DESK("Giao về bộ phận một cửa");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The papers of one dossier.
     *
     * @param code the dossier's
     * @param dueAt until when they had to be given
     * @param what of the dossier goes back to the desk, Vietnamese; null for what goes to the unit
     * @param takenAt null until somebody has them
     * @param struck why the giver struck the line, null if it did not
     * @param closed whether nobody waits for its papers any more: the dossier has ended meanwhile, or its result is returned
     */
    public record Paper(
            int position,
            DossierId dossier,
            String code,
            Instant dueAt,
            String what,
            Instant takenAt,
            OfficialId takenBy,
            String struck,
            boolean closed) {

        static Paper given(int position, Dossier dossier, Instant dueAt, String what) {
            return new Paper(position, dossier.id(), dossier.code().value(), dueAt, what, null, null, null, false);
        }

        public boolean waiting() {
            return takenAt == null && struck == null && !closed;
        }

        /** In the words of page and print; null where the line waits or its papers were taken. */
        public String whyNot() {
            if (struck != null) {
                return "Đã gạch: " + struck;
            }
            return closed && takenAt == null ? "Hồ sơ đã kết thúc" : null;
        }
    }

    /** {@code 01/2026}, {@code 01/2026-VMC} back to the desk. */
    public String label() {
        return label(direction, number, year);
    }

    static String label(Direction direction, int number, int year) {
        return "%02d/%d%s".formatted(number, year, direction == Direction.TO_DESK ? "-VMC" : "");
    }

    /** Vietnamese, of {@code desk}'s name and the unit's. */
    public String giverName(String deskName) {
        return direction == Direction.TO_UNIT ? deskName : unitName;
    }

    public String takerName(String deskName) {
        return direction == Direction.TO_UNIT ? unitName : deskName;
    }

    HandOverSheet with(List<Paper> lines) {
        return new HandOverSheet(
                id,
                direction,
                desk,
                number,
                year,
                unitGroup,
                unitAuthority,
                unitName,
                takerGroup,
                madeAt,
                madeBy,
                lines);
    }

    /** Nothing on it waits any more. */
    public boolean done() {
        return papers.stream().noneMatch(Paper::waiting);
    }
}
