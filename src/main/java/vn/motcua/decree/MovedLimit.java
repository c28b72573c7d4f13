package vn.motcua.decree;

import java.time.Instant;

/**
 * A limit that other working days move: later, or not at all, since whoever was asked was told a date.
 *
 * @param derived what the new days lead to
 */
public record MovedLimit(WaitLimit limit, Instant derived) {

    public Instant due() {
        return kept() ? limit.due() : derived;
    }

    boolean kept() {
        return derived.isBefore(limit.due());
    }

    DateOutcome outcome() {
        return kept() ? DateOutcome.KEPT : DateOutcome.LATER;
    }
}
