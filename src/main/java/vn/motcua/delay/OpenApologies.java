package vn.motcua.delay;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossiersChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/**
 * Questions that nobody answers and letters that cannot be signed any more, each looked at in a transaction of its own; and
 * what is open about due dates that a decree moves, which goes along.
 */
@Component
class OpenApologies {

    private static final Logger LOG = LoggerFactory.getLogger(OpenApologies.class);

    private final JdbcClient jdbc;
    private final ClimbQuestion climbQuestion;
    private final EndLetter endLetter;
    private final TransactionClock clock;

    OpenApologies(JdbcClient jdbc, ClimbQuestion climbQuestion, EndLetter endLetter, TransactionClock clock) {
        this.jdbc = jdbc;
        this.climbQuestion = climbQuestion;
        this.endLetter = endLetter;
        this.clock = clock;
    }

    /** Part of the hourly pass. */
    void look() {
        var now = Persisted.time(clock.instant());
        each(
                jdbc.sql(
                                """
                                select a.id from apology a join dossier d on d.id = a.dossier_id
                                where a.status = 'ASKED' and (a.answer_by <= :now and a.reached <> 'CONTROLLER' or d.due_at <= :now)
                                order by a.answer_by""")
                        .param("now", now)
                        .query(UUID.class)
                        .list(),
                climbQuestion::climb);
        each(
                jdbc.sql(
                                """
                                select a.id from apology a join dossier d on d.id = a.dossier_id
                                where a.status = 'WRITTEN' and (a.promised_at <= :now or a.promised_at <= d.due_at)
                                order by a.promised_at""")
                        .param("now", now)
                        .query(UUID.class)
                        .list(),
                endLetter::endIfNeedless);
    }

    /** The date in danger is the one that the dossier holds now. */
    @EventListener
    void on(DossiersChanged changed) {
        if (changed.kind() == EventKind.DUE_MOVED) {
            jdbc.sql(
                            """
                            update apology a set due_before = d.due_at, version = a.version + 1 from dossier d
                            where d.id = a.dossier_id and d.id = any (?) and a.due_before <> d.due_at
                              and a.status in ('ASKED', 'OWED', 'WRITTEN', 'SENT_BACK')""")
                    .param(ids(changed.dossiers()))
                    .update();
        }
    }

    @TransactionalEventListener
    void after(DossiersChanged changed) {
        if (changed.kind() == EventKind.DUE_MOVED) {
            each(
                    jdbc.sql("select id from apology where status = 'WRITTEN' and dossier_id = any (?)")
                            .param(ids(changed.dossiers()))
                            .query(UUID.class)
                            .list(),
                    endLetter::endIfNeedless);
        }
    }

    private static UUID[] ids(Collection<DossierId> dossiers) {
        return dossiers.stream().map(DossierId::value).toArray(UUID[]::new);
    }

    private static void each(List<UUID> found, Consumer<UUID> work) {
        for (var id : found) {
            try {
                work.accept(id);
            } catch (ConcurrencyFailureException elsewhere) {
                // Answered or signed at this moment, or the other node's row holds; nothing is left to do here.
            } catch (RuntimeException failed) {
                LOG.error(
                        "What is open about a due date, {}, was not looked at: {}",
                        id,
                        failed.getClass().getName());
            }
        }
    }
}
