package vn.motcua.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The system's time plus an offset, zero in production. Only the trainees' clock and the tests shift it. */
public class ShiftableClock extends Clock {

    private final Clock base;
    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    public ShiftableClock(Clock base) {
        this.base = base;
    }

    /** Sets how far this clock is ahead of (or, negative, behind) the system's; every follower moves first. */
    public synchronized void shiftTo(Duration newOffset) {
        followers.forEach(follower -> follower.accept(newOffset));
        offset = newOffset;
    }

    /** Another clock that shall always show the same time, the engine's for one. */
    public synchronized void follow(Consumer<Duration> follower) {
        follower.accept(offset);
        followers.add(follower);
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base.withZone(zone), offset);
    }
}
