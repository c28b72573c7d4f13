package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.shared.Vietnam;

/**
 * Nhận ngoài giờ: what it means that a desk receives a dossier while its office is closed. The day of reception stays what
 * it is and is not counted (Bộ luật Dân sự 2015, Art 147.2); what runs in hours, and what is due on the same day, begins
 * when the office opens again.
 */
@Component
public class OutsideHours {

    private final Authorities authorities;

    OutsideHours(Authorities authorities) {
        this.authorities = authorities;
    }

    /** In words, for the page and the history; empty within office hours, and where the year's calendar is not on file. */
    public Optional<String> of(AuthorityId desk, Instant received) {
        return nextOpening(desk, received)
                .filter(opening -> opening.isAfter(received))
                .map(opening ->
                        "%s, bộ phận một cửa không làm việc. Ngày nhận giữ nguyên và không tính vào thời hạn; việc tính theo giờ và việc phải trả trong ngày tính từ %s."
                                .formatted(Vietnam.minuteOfDay(received), Vietnam.minuteOfDay(opening)));
    }

    private Optional<Instant> nextOpening(AuthorityId desk, Instant received) {
        try {
            return Optional.of(authorities.calendarOf(desk).plusNormHours(received, BigDecimal.ZERO));
        } catch (CalendarDataMissing uncountable) {
            return Optional.empty();
        }
    }
}
