package vn.motcua.desk;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every five seconds for moves that the request which asked for them has not done: begun by a node that died. */
@Component
@ConditionalOnProperty(name = "motcua.leave.background", matchIfMissing = true)
class MoveInBackground {

    private final GoOnMoving goOnMoving;

    MoveInBackground(GoOnMoving goOnMoving) {
        this.goOnMoving = goOnMoving;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        goOnMoving.go();
    }
}
