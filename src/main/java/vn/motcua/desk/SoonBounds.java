package vn.motcua.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.WorkingCalendar;

/** Until when work is due soon, authority by authority: as long as a card of Tasklist says so, in its own open hours. */
@Component
class SoonBounds {

    private static final BigDecimal ONE_DAY = BigDecimal.valueOf(8);

    private final Authorities authorities;

    SoonBounds(Authorities authorities) {
        this.authorities = authorities;
    }

    List<StandingWork.Bound> of(Set<AuthorityId> watched, Instant now) {
        return watched.stream()
                .map(authority -> new StandingWork.Bound(authority, soonUntil(authorities.calendarOf(authority), now)))
                .toList();
    }

    /** Where the calendar is missing nothing is called soon. */
    static Instant soonUntil(WorkingCalendar calendar, Instant now) {
        try {
            var day = calendar.plusNormHours(now, ONE_DAY);
            var open = calendar.openTimeBetween(now, day);
            return open.compareTo(Tone.SOON) <= 0
                    ? day
                    : calendar.shareOf(
                            now,
                            day,
                            BigDecimal.valueOf(Tone.SOON.toSeconds())
                                    .divide(BigDecimal.valueOf(open.toSeconds()), 12, RoundingMode.HALF_UP));
        } catch (CalendarDataMissing missing) {
            return now;
        }
    }
}
