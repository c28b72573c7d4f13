package vn.motcua.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.motcua.shared.Vietnam;

/** A clock that a test moves by hand. */
class Moment extends Clock {

    private Instant instant = Instant.parse("2026-03-02T01:30:00Z");

    void passes(Duration duration) {
        instant = instant.plus(duration);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return Vietnam.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
