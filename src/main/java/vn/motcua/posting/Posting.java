package vn.motcua.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * Niêm yết công khai: what was put up for everybody to see, so that whoever knows better may object.
 *
 * @param round counted from 1
 * @param noticeNumber of the paper that hangs there
 * @param endsAt end of the last day on which somebody may object
 * @param postedAt when that was recorded
 * @param closedAt null while it hangs
 * @param outcome null while it hangs
 */
public record Posting(
        UUID id,
        DossierId dossier,
        int round,
        String noticeNumber,
        String place,
        LocalDate postedOn,
        Instant endsAt,
        Instant postedAt,
        OfficialId postedBy,
        Instant closedAt,
        Outcome outcome) {

    /** How a posting ends. */
    public enum Outcome {
        RUN_OUT("Hết thời gian niêm yết, không có khiếu nại"),
        OBJECTED("Dừng niêm yết vì có khiếu nại"),
        DROPPED("Thôi niêm yết: hồ sơ đã kết thúc");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean open() {
        return closedAt == null;
    }
}
