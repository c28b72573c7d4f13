package vn.motcua.delay;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;

/** By when an explanation is to be given or confirmed. */
@Component
public class AnswerDeadline {

    private final DelayExplanations explanations;
    private final Authorities authorities;
    private final DelaySettings settings;

    AnswerDeadline(DelayExplanations explanations, Authorities authorities, DelaySettings settings) {
        this.explanations = explanations;
        this.authorities = authorities;
        this.settings = settings;
    }

    public Instant of(UUID explanation, Instant start) {
        return from(explanations.get(explanation).authority(), start);
    }

    /** On the calendar of whoever owes it. */
    Instant from(AuthorityId authority, Instant start) {
        return authorities.calendarOf(authority).plusNormHours(start, settings.answerWithinHours());
    }
}
