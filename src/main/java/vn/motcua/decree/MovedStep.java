package vn.motcua.decree;

import java.time.Instant;
import vn.motcua.procedure.Step;

/**
 * A step whose date other working days move.
 *
 * @param old what the engine holds; null if it holds none
 */
record MovedStep(Step step, Instant old, Instant due) {

    DateOutcome outcome() {
        return old != null && due.isBefore(old) ? DateOutcome.EARLIER : DateOutcome.LATER;
    }
}
