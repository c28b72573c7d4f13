package vn.motcua.decree;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a decree is being applied: begun a moment ago, or left by a node that died. */
@Component
@ConditionalOnProperty(name = "motcua.decree.background", matchIfMissing = true)
class ApplyInBackground {

    private final GoOnApplying goOnApplying;

    ApplyInBackground(GoOnApplying goOnApplying) {
        this.goOnApplying = goOnApplying;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        goOnApplying.go();
    }
}
