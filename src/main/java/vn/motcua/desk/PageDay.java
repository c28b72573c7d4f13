package vn.motcua.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/** The day it is, and instants to the minute, for pages. */
@Component
class PageDay {

    private final Clock clock;

    PageDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }

    /** {@code 17:00 24/04/2026}; empty for null. */
    public String minute(Instant moment) {
        return moment == null ? "" : Vietnam.minute(moment);
    }
}
