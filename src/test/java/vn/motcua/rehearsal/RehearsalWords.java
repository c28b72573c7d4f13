package vn.motcua.rehearsal;

import java.time.Instant;
import vn.motcua.shared.Vietnam;

/** What the page of a report says in more than one place. */
public final class RehearsalWords {

    /** A dash where there is none. */
    public String moment(Instant at) {
        return at == null ? "–" : Vietnam.minute(at);
    }

    /** Whether the date that was promised was kept. */
    public String promise(RehearsedDossier dossier) {
        if (dossier.dueAt() == null) {
            return "Không có hẹn trả";
        }
        if (dossier.processedAt() == null) {
            return "Chưa có kết quả";
        }
        return dossier.late() ? "Quá hạn" : "Đúng hạn";
    }
}
