package vn.motcua.delay;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;

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
        return authorities
                .calendarOf(explanations.get(explanation).authority())
                .plusNormHours(start, settings.answerWithinHours());
    }
}
