package vn.motcua.move;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a move is under way: begun a moment ago, or left by a node that died. */
@Component
@ConditionalOnProperty(name = "motcua.move.background", matchIfMissing = true)
class ContinueMoveInBackground {

    private final ContinueMove continueMove;

    ContinueMoveInBackground(ContinueMove continueMove) {
        this.continueMove = continueMove;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        continueMove.go();
    }
}
