package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/**
 * Bảng giao nhận: the papers of several dossiers go from a desk to one unit. Its marks are those of the papers, apart from
 * the electronic ones that tasks make.
 *
 * @param desk the authority whose desk gives
 * @param number of the desk's in the year, from 1
 * @param unitGroup the engine's group of those who take
 * @param unitAuthority in which they work
 * @param unitName Vietnamese
 */
public record HandOverSheet(
        UUID id,
        AuthorityId desk,
        int number,
        int year,
        String unitGroup,
        AuthorityId unitAuthority,
        String unitName,
        Instant madeAt,
        OfficialId madeBy,
        List<Paper> papers) {

    /**
     * The papers of one dossier.
     *
     * @param code the dossier's
     * @param dueAt until when they had to be given
     * @param takenAt null until somebody of the unit has them
     * @param struck why the desk struck the line, null if it did not
     * @param closed whether the dossier has ended meanwhile: nobody waits for its papers any more
     */
    public record Paper(
            int position,
            DossierId dossier,
            String code,
            Instant dueAt,
            Instant takenAt,
            OfficialId takenBy,
            String struck,
            boolean closed) {

        static Paper given(int position, Dossier dossier, Instant dueAt) {
            return new Paper(position, dossier.id(), dossier.code().value(), dueAt, null, null, null, false);
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

    /** {@code 01/2026}. */
    public String label() {
        return label(number, year);
    }

    static String label(int number, int year) {
        return "%02d/%d".formatted(number, year);
    }

    HandOverSheet with(List<Paper> lines) {
        return new HandOverSheet(id, desk, number, year, unitGroup, unitAuthority, unitName, madeAt, madeBy, lines);
    }

    /** Nothing on it waits any more. */
    public boolean done() {
        return papers.stream().noneMatch(Paper::waiting);
    }
}
