package vn.motcua.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.ForgetMessages;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Vietnam;

/** Forgets every night what finished messages said. A night slept through is made up for by the next; nodes may meet. */
@Component
class NightlyForgetting {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyForgetting.class);

    private final ForgetMessages forgetMessages;
    private final Parameters parameters;
    private final Clock clock;

    NightlyForgetting(ForgetMessages forgetMessages, Parameters parameters, Clock clock) {
        this.forgetMessages = forgetMessages;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        var now = clock.instant();
        var kept = Duration.ofDays(parameters.integer("message.keptDays", LocalDate.ofInstant(now, Vietnam.ZONE)));
        LOG.info("Forgot the contents of {} finished messages", forgetMessages.endedBefore(now.minus(kept)));
    }
}
