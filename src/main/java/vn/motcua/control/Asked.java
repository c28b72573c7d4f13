package vn.motcua.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** A question as parameters of a statement. */
@Component
class Asked {

    /** Looked at in this order; the last is longer than any holiday. */
    private static final List<Duration> AHEAD = List.of(Duration.ofDays(2), Duration.ofDays(16));

    private final Authorities authorities;
    private final Parameters parameters;

    Asked(Authorities authorities, Parameters parameters) {
        this.authorities = authorities;
        this.parameters = parameters;
    }

    Map<String, Object> of(Question question) {
        var today = LocalDate.ofInstant(question.now(), Vietnam.ZONE);
        var asked = new HashMap<String, Object>();
        asked.put("authorities", texts(question.authorities().stream().map(AuthorityId::value)));
        asked.put("from", Persisted.time(question.from()));
        asked.put("until", Persisted.time(question.until()));
        asked.put("now", Persisted.time(question.now()));
        asked.put("minutes", parameters.integer("control.finishedMinutesBefore", today));
        asked.put("days", parameters.integer("control.supplementLastDays", today));
        return asked;
    }

    /**
     * Besides, until when something due is due soon: each office counts its own open hours, and what is due today is due
     * soon in any case.
     *
     * @param soon open time of the office that decides
     */
    Map<String, Object> of(Question question, Duration soon) {
        var asked = of(question);
        var deciding = question.authorities().stream()
                .flatMap(authority -> authorities.servedBy(authority).stream())
                .distinct()
                .toList();
        var ends = deciding.stream()
                .map(authority -> soonUntil(authority, question.now(), soon))
                .toList();
        asked.put("deciding", texts(deciding.stream().map(AuthorityId::value)));
        asked.put("ends", texts(ends.stream().map(Instant::toString)));
        asked.put("latest", Persisted.time(latest(ends, question.now())));
        return asked;
    }

    /** Nothing is due soon where the calendar of the days ahead is missing. */
    private Instant soonUntil(AuthorityId authority, Instant now, Duration soon) {
        try {
            var calendar = authorities.calendarOf(authority);
            for (var ahead : AHEAD) {
                var open = calendar.openTimeBetween(now, now.plus(ahead));
                if (open.compareTo(soon) >= 0) {
                    return later(
                            calendar.shareOf(now, now.plus(ahead), share(soon, open))
                                    .plusSeconds(1),
                            endOfDay(now));
                }
            }
            return now;
        } catch (CalendarDataMissing missing) {
            return now;
        }
    }

    private static Instant endOfDay(Instant now) {
        return LocalDate.ofInstant(now, Vietnam.ZONE)
                .plusDays(1)
                .atStartOfDay(Vietnam.ZONE)
                .minusSeconds(1)
                .toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static BigDecimal share(Duration soon, Duration open) {
        return BigDecimal.valueOf(soon.toMillis())
                .divide(BigDecimal.valueOf(open.toMillis()), MathContext.DECIMAL64)
                .min(BigDecimal.ONE);
    }

    private static Instant latest(List<Instant> ends, Instant now) {
        return ends.stream().max(Instant::compareTo).orElse(now);
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}
