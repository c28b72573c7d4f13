package vn.motcua.access;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the engine's picture of officials right within half a minute: a new day, a leave that begins or ends. */
@Component
@ConditionalOnProperty(name = "motcua.access.background", matchIfMissing = true)
class RedrawInBackground {

    private final EngineIdentity engineIdentity;
    private final FollowLeave followLeave;

    RedrawInBackground(EngineIdentity engineIdentity, FollowLeave followLeave) {
        this.engineIdentity = engineIdentity;
        this.followLeave = followLeave;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void followTheDay() {
        engineIdentity.followTheDay();
    }

    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void followLeave() {
        followLeave.follow();
    }
}
