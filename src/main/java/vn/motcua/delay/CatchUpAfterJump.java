package vn.motcua.delay;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ClockJumped;

/**
 * After a jump of the trainees' clock the hourly passes are due at once: the real hour may be far off, and whoever jumps
 * wants to see what the hours in between would have brought. The jump itself does not wait for them.
 */
@Component
class CatchUpAfterJump {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUpAfterJump.class);

    private final HourlyPass latenessThatGrew;
    private final ApologyPass dueDates;
    private final ClimbPass explanations;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    CatchUpAfterJump(HourlyPass latenessThatGrew, ApologyPass dueDates, ClimbPass explanations) {
        this.latenessThatGrew = latenessThatGrew;
        this.dueDates = dueDates;
        this.explanations = explanations;
    }

    @EventListener
    void on(ClockJumped jumped) {
        new Thread(this::look, "catch-up-after-jump").start();
    }

    void look() {
        oneAtATime.lock();
        try {
            latenessThatGrew.everyHour();
            dueDates.everyHour();
            explanations.everyHour();
        } catch (RuntimeException failed) {
            LOG.error("Passes after a jump failed: {}", failed.getClass().getName());
        } finally {
            oneAtATime.unlock();
        }
    }
}
