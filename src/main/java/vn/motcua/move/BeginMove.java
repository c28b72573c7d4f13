package vn.motcua.move;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Official;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Chuyển: what the plan found able to move is moved from now on, dossier by dossier, in the background. */
@Component
public class BeginMove {

    private final Moves moves;
    private final MoveLines lines;
    private final TransactionClock clock;

    BeginMove(Moves moves, MoveLines lines, TransactionClock clock) {
        this.moves = moves;
        this.lines = lines;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> begin(UUID id, Official by) {
        if (moves.takePlanned(id, by) instanceof Outcome.Refused<VersionMove> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (lines.totals(id).of(MoveLineState.FORESEEN) == 0) {
            return Outcome.refused(Refusal.refused("Không có hồ sơ nào chuyển được."));
        }
        moves.begin(id, by.id(), clock.instant());
        lines.begin(id);
        return Outcome.done(id);
    }
}
