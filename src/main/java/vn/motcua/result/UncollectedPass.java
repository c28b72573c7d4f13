package vn.motcua.result;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/** Looks every morning at the results that nobody has fetched, each in a transaction of its own. */
@Component
class UncollectedPass {

    private static final Logger LOG = LoggerFactory.getLogger(UncollectedPass.class);

    private final UncollectedResults uncollected;
    private final RemindUncollected remind;
    private final ResultSettings settings;
    private final Clock clock;

    UncollectedPass(UncollectedResults uncollected, RemindUncollected remind, ResultSettings settings, Clock clock) {
        this.uncollected = uncollected;
        this.remind = remind;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 7 * * *", zone = "Asia/Ho_Chi_Minh")
    void everyMorning() {
        if (settings.reminders()) {
            uncollected.waitingSince(clock.instant().minus(Duration.ofDays(1))).forEach(this::lookAt);
        }
    }

    private void lookAt(DossierId dossier) {
        try {
            remind.remind(dossier);
        } catch (RuntimeException failed) {
            LOG.error(
                    "Nobody was reminded of the result of dossier {}: {}",
                    dossier,
                    failed.getClass().getName());
        }
    }
}
