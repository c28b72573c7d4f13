package vn.motcua.simulators.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The time of the outside world; it follows Một Cửa's clock for trainees, else a jump would make every message stale. */
public final class PartnerClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private volatile Clock clock = Clock.system(ZONE);

    public void shiftTo(Duration offset) {
        clock = Clock.offset(Clock.system(ZONE), offset);
    }

    public Instant instant() {
        return clock.instant();
    }

    public ZonedDateTime now() {
        return instant().atZone(ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The national portal's way to write a moment: {@code yyyyMMddHHmmss}. */
    public String compact() {
        return now().format(COMPACT);
    }
}
