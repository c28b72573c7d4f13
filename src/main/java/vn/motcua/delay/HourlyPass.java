package vn.motcua.delay;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarDataMissing;

/**
 * Looks every hour at what was late by too little to ask, each in a transaction of its own: one that fails is tried again
 * in the next hour and holds up no other.
 */
@Component
class HourlyPass {

    private static final Logger LOG = LoggerFactory.getLogger(HourlyPass.class);

    private final JdbcClient jdbc;
    private final AskExplanation askExplanation;
    private final DelaySettings settings;

    HourlyPass(JdbcClient jdbc, AskExplanation askExplanation, DelaySettings settings) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.askExplanation = askExplanation;
    }

    @Scheduled(cron = "0 5 * * * *", zone = "Asia/Ho_Chi_Minh")
    void everyHour() {
        if (settings.hourly()) {
            run();
        }
    }

    private void run() {
        jdbc.sql("select id from delay_explanation where status = 'NOTED' order by opened_at")
                .query(UUID.class)
                .list()
                .forEach(this::askUnlessAnotherNodeDoes);
    }

    private void askUnlessAnotherNodeDoes(UUID noted) {
        try {
            askExplanation.askAgain(noted);
        } catch (ConcurrencyFailureException askedElsewhere) {
            // The other node's row holds; nothing is left to do here.
        } catch (CalendarDataMissing uncountable) {
            // Not asked until that year is on file.
        } catch (RuntimeException failed) {
            LOG.error(
                    "Noted lateness {} was not asked about: {}",
                    noted,
                    failed.getClass().getName());
        }
    }
}
