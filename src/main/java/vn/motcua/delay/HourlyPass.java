package vn.motcua.delay;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour at what was late by too little to ask, each in a transaction of its own. */
@Component
class HourlyPass {

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
        } catch (OptimisticLockingFailureException askedElsewhere) {
            // The other node's row holds; nothing is left to do here.
        }
    }
}
