package vn.motcua.desk;

import java.time.Instant;
import vn.motcua.shared.Vietnam;

/** Instants to the minute, for pages. */
class Minutes {

    /** {@code 17:00 24/04/2026}; empty for null. */
    public String of(Instant moment) {
        return moment == null ? "" : Vietnam.minute(moment);
    }
}
