package vn.motcua.posting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.posting.Objection.Words;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Nhận khiếu nại: somebody comes to the desk, or writes to it; the process that counts the days of the posting is told. */
@Component
public class TakeObjection {

    private final RecordObjection recordObjection;
    private final PostingWork work;
    private final CurrentOfficial current;

    TakeObjection(RecordObjection recordObjection, PostingWork work, CurrentOfficial current) {
        this.recordObjection = recordObjection;
        this.work = work;
        this.current = current;
    }

    /**
     * @param dossier that the current official may see
     * @throws IllegalStateException if the posting hung and no process counted its days
     */
    @Transactional
    public Outcome<Posting> take(Dossier dossier, Words words) {
        if (!isTheDesk(dossier)) {
            return Outcome.refused(notTheDesk());
        }
        var taken = recordObjection.record(dossier.id(), words);
        if (taken instanceof Outcome.Done<Posting> done && done.value().open() && !work.objected(done.value())) {
            throw new IllegalStateException("nobody counts the days of posting %s"
                    .formatted(done.value().id()));
        }
        return taken;
    }

    /** Why the current official cannot take one now; empty where nothing stands against it. */
    public Optional<Refusal> objection(Dossier dossier) {
        return isTheDesk(dossier) ? recordObjection.objection(dossier.id()) : Optional.of(notTheDesk());
    }

    private boolean isTheDesk(Dossier dossier) {
        return current.get().answersAs(Role.ONE_STOP_DESK, dossier.receivingAuthority());
    }

    private static Refusal notTheDesk() {
        return Refusal.forbidden("Chỉ bộ phận một cửa đang giữ hồ sơ được ghi nhận khiếu nại.");
    }
}
