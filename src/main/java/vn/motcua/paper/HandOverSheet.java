package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
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
     * @param dueAt until when they had to be given
     * @param takenAt null until somebody of the unit has them
     */
    public record Paper(int position, DossierId dossier, Instant dueAt, Instant takenAt, OfficialId takenBy) {}

    /** {@code 01/2026}. */
    public String label() {
        return "%02d/%d".formatted(number, year);
    }

    public boolean wholeTaken() {
        return papers.stream().allMatch(paper -> paper.takenAt() != null);
    }
}
