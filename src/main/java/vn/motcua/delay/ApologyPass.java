package vn.motcua.delay;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/**
 * Asks about due dates that no bell announces, each in a transaction of its own: a dossier that came under another case after
 * its bell rang, and one that still runs on a model without the bell.
 */
@Component
class ApologyPass {

    /** By how much the leads of procedures may differ: what is due later than this behind the others is not looked at. */
    private static final Duration SLACK = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(ApologyPass.class);

    private final JdbcClient jdbc;
    private final DossierRegister register;
    private final ApologyClock apologyClock;
    private final AskApology askApology;
    private final DelaySettings settings;
    private final TransactionClock clock;

    ApologyPass(
            JdbcClient jdbc,
            DossierRegister register,
            ApologyClock apologyClock,
            AskApology askApology,
            DelaySettings settings,
            TransactionClock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.apologyClock = apologyClock;
        this.askApology = askApology;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Asia/Ho_Chi_Minh")
    void everyHour() {
        if (settings.hourly()) {
            run();
        }
    }

    void run() {
        var now = clock.instant();
        var running = jdbc.sql(
                        """
                        select d.id from dossier d
                        where d.status in (2, 4) and d.due_at > ?
                          and not exists (select 1 from apology a where a.dossier_id = d.id and a.status <> 'ENDED'
                            and (a.due_before = d.due_at or a.status = 'SENT'))
                        order by d.due_at""")
                .param(Persisted.time(now))
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
        for (var id : running) {
            if (askedLater(id, now)) {
                return;
            }
        }
    }

    /** Asks if it is time. @return true where this one, and with it all that are due later, are asked much later */
    private boolean askedLater(DossierId id, Instant now) {
        try {
            var dossier = register.get(id);
            var times = apologyClock.times(dossier);
            if (times.isEmpty() || times.get().question().isAfter(now)) {
                return times.isPresent() && times.get().question().isAfter(now.plus(SLACK));
            }
            if (apologyClock.bell(dossier).filter(bell -> !bell.isAfter(now)).isPresent()) {
                askApology.ask(id);
            }
        } catch (ConcurrencyFailureException | DataIntegrityViolationException | DbActionExecutionException elsewhere) {
            // The bell's row, or the other node's, holds; nothing is left to do here.
        } catch (CalendarDataMissing uncountable) {
            // Not asked until that year is on file.
        } catch (RuntimeException failed) {
            LOG.error(
                    "Nobody was asked whether dossier {} will be in time: {}",
                    id,
                    failed.getClass().getName());
        }
        return false;
    }
}
