package vn.motcua.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Parameters;

/**
 * Looks every quarter of an hour at what has been under way for longer than a way is given, each in a transaction of its
 * own: one that fails is tried again the next time and holds up no other.
 */
@Component
class LateNoticePass {

    private static final Logger LOG = LoggerFactory.getLogger(LateNoticePass.class);

    private final Notices notices;
    private final TryNextWay tryNextWay;
    private final Parameters parameters;
    private final NoticeSettings settings;
    private final Clock clock;

    LateNoticePass(
            Notices notices, TryNextWay tryNextWay, Parameters parameters, NoticeSettings settings, Clock clock) {
        this.notices = notices;
        this.tryNextWay = tryNextWay;
        this.parameters = parameters;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "30 */15 * * * *", zone = "Asia/Ho_Chi_Minh")
    void everyQuarter() {
        if (settings.failover()) {
            run();
        }
    }

    void run() {
        var now = clock.instant();
        notices.underWaySince(now.minus(Duration.ofHours(TryNextWay.hours(parameters, now))))
                .forEach(this::unlessAnotherNodeDoes);
    }

    private void unlessAnotherNodeDoes(UUID notice) {
        try {
            tryNextWay.go(notice);
        } catch (ConcurrencyFailureException doneElsewhere) {
            // The other node's row holds; nothing is left to do here.
        } catch (RuntimeException failed) {
            LOG.error(
                    "Late notice {} was not brought another way: {}",
                    notice,
                    failed.getClass().getName());
        }
    }
}
