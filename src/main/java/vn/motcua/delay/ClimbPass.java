package vn.motcua.delay;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/**
 * Looks every hour at explanations and answers that were not given in time, each in a transaction of its own: one that fails is tried
 * again in the next hour and holds up no other.
 */
@Component
class ClimbPass {

    private static final Logger LOG = LoggerFactory.getLogger(ClimbPass.class);

    private final JdbcClient jdbc;
    private final ClimbExplanation climbExplanation;
    private final OpenApologies openApologies;
    private final DelaySettings settings;
    private final TransactionClock clock;

    ClimbPass(
            JdbcClient jdbc,
            ClimbExplanation climbExplanation,
            OpenApologies openApologies,
            DelaySettings settings,
            TransactionClock clock) {
        this.jdbc = jdbc;
        this.climbExplanation = climbExplanation;
        this.openApologies = openApologies;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 * * * *", zone = "Asia/Ho_Chi_Minh")
    void everyHour() {
        if (settings.hourly()) {
            run();
        }
    }

    void run() {
        jdbc.sql(
                        """
                        select id from delay_explanation
                        where status in ('OPEN', 'SENT_BACK') and reached <> 'CONTROLLER' and answer_by <= ?
                        order by answer_by""")
                .param(Persisted.time(clock.instant()))
                .query(UUID.class)
                .list()
                .forEach(this::climbUnlessAnotherNodeDoes);
        openApologies.look();
    }

    private void climbUnlessAnotherNodeDoes(UUID owed) {
        try {
            climbExplanation.climb(owed);
        } catch (ConcurrencyFailureException elsewhere) {
            // Answered at this moment, or the other node's row holds; nothing is left to do here.
        } catch (CalendarDataMissing uncountable) {
            // Stays where it is until that year is on file.
        } catch (RuntimeException failed) {
            LOG.error(
                    "Explanation {} did not climb: {}", owed, failed.getClass().getName());
        }
    }
}
