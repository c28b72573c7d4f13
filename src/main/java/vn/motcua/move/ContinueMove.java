package vn.motcua.move;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.TransactionClock;

/**
 * Goes on with what is being moved from wherever it stopped, on whichever node. Each dossier is a transaction of its own with
 * its line of the list: a crash loses the one it was at, and that one is moved when the work goes on.
 */
@Component
public class ContinueMove {

    private static final Logger LOG = LoggerFactory.getLogger(ContinueMove.class);
    private static final int LOOK_AHEAD = 100;

    private final Moves moves;
    private final MoveLines lines;
    private final MoveOne moveOne;
    private final TransactionClock clock;
    private final TransactionTemplate transaction;

    ContinueMove(
            Moves moves,
            MoveLines lines,
            MoveOne moveOne,
            TransactionClock clock,
            PlatformTransactionManager transactions) {
        this.moves = moves;
        this.lines = lines;
        this.moveOne = moveOne;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until nothing is left, or all that is left is in somebody's hands. */
    public void go() {
        moves.moving().forEach(this::go);
    }

    private void go(UUID id) {
        boolean worked;
        do {
            worked = false;
            for (var dossier : lines.waiting(id, LOOK_AHEAD)) {
                worked |= one(id, dossier);
            }
        } while (worked);
        transaction.executeWithoutResult(status -> moves.takeMoving(id)
                .filter(move -> lines.waiting(id, 1).isEmpty())
                .ifPresent(move -> moves.end(id, clock.instant())));
    }

    /** @return whether its line is settled */
    private boolean one(UUID id, DossierId dossier) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> move(id, dossier)));
        } catch (CannotMove stuck) {
            transaction.executeWithoutResult(status -> lines.stuck(id, dossier, stuck.said(), clock.instant()));
            return true;
        } catch (ConcurrencyFailureException somebodyWorks) {
            LOG.debug("Hồ sơ {} đang có người làm, chuyển sau", dossier);
            transaction.executeWithoutResult(status -> lines.busy(id, dossier));
            return false;
        }
    }

    private boolean move(UUID id, DossierId dossier) {
        var taken = moves.takeMoving(id);
        if (taken.isEmpty()) {
            return false;
        }
        if (moveOne.move(taken.get(), dossier)) {
            lines.done(id, dossier, clock.instant());
        } else {
            lines.gone(id, dossier, clock.instant());
        }
        return true;
    }
}
