package vn.motcua.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.motcua.shared.Vietnam;

/** Dates on the public pages, in Vietnam's time. */
final class ResultWords {

    public String day(LocalDate day) {
        return Vietnam.day(day);
    }

    public String time(Instant moment) {
        return Vietnam.minuteOfDay(moment);
    }

    public String time(OffsetDateTime moment) {
        return Vietnam.minuteOfDay(moment.toInstant());
    }
}
