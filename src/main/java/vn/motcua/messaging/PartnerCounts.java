package vn.motcua.messaging;

import java.time.Instant;

/**
 * How it stands with one partner or sender.
 *
 * @param waiting not yet sent or handled
 * @param retrying of those, failed at least once
 * @param givenUp left to a person
 * @param oldest since when the oldest of all these waits; null if there is none
 */
public record PartnerCounts(
        Direction direction, String partner, String label, int waiting, int retrying, int givenUp, Instant oldest) {

    /** Whether somebody should look. */
    public boolean needsPerson() {
        return givenUp > 0;
    }
}
