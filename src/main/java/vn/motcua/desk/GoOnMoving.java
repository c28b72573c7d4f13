package vn.motcua.desk;

import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.desk.LeaveMoves.Line;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/**
 * Moves what waits to be moved, each task in a transaction of its own together with its line: a node that dies leaves the
 * rest waiting, and whichever looks next goes on.
 */
@Component
class GoOnMoving {

    private static final Logger LOG = LoggerFactory.getLogger(GoOnMoving.class);

    private final LeaveMoves moves;
    private final LeaveWork work;
    private final Authorities authorities;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TransactionClock clock;
    private final TransactionTemplate transaction;

    GoOnMoving(
            LeaveMoves moves,
            LeaveWork work,
            Authorities authorities,
            DossierRegister register,
            DossierEvents events,
            TransactionClock clock,
            PlatformTransactionManager transactions) {
        this.moves = moves;
        this.work = work;
        this.authorities = authorities;
        this.register = register;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until nothing waits, or all that waits is in somebody's hands. */
    void go() {
        while (one()) {
            // the next is another transaction
        }
    }

    /** @return false if there was nothing to do */
    boolean one() {
        var seq = new long[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var next = moves.takeNext();
                next.ifPresent(line -> {
                    seq[0] = line.seq();
                    move(line);
                });
                return next.isPresent();
            }));
        } catch (RuntimeException fault) {
            if (seq[0] == 0) {
                throw fault;
            }
            LOG.warn("a task of a leave could not be moved", fault);
            transaction.executeWithoutResult(status ->
                    moves.failed(seq[0], "Hệ thống không chuyển được việc này. Hãy thử chuyển lại.", clock.instant()));
            return true;
        }
    }

    private void move(Line line) {
        var refusal = work.move(line.task(), line.absent(), line.to());
        if (refusal.isPresent()) {
            moves.failed(line.seq(), refusal.get().message(), clock.instant());
            return;
        }
        moves.moved(line.seq(), clock.instant());
        if (line.dossier() != null && register.find(line.dossier()).isPresent()) {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Việc", line.name());
            detail.put("Người nghỉ", nameOf(line.absent()));
            detail.put("Người nhận", line.toName());
            events.append(line.dossier(), EventKind.WORK_MOVED, detail);
        }
    }

    private String nameOf(OfficialId id) {
        return authorities.official(id).map(Official::fullName).orElse(id.value());
    }
}
