package vn.motcua.workflow.form;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What a form about a delay says of it: which step was due when, how late it is, what was answered so far. */
@Component
class DelayStory {

    private final DelayExplanations explanations;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    DelayStory(
            DelayExplanations explanations,
            DossierRegister register,
            DossierLaw law,
            Authorities authorities,
            TransactionClock clock) {
        this.explanations = explanations;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Vietnamese sentences, read anew each time the form opens. */
    String of(UUID explanation) {
        var delay = explanations.get(explanation);
        var procedure = law.procedureOf(register.get(delay.dossier()));
        return "%s. Hạn: %s%s.%s"
                .formatted(
                        delay.step().label(procedure),
                        Vietnam.minuteOfDay(delay.wasDueAt()),
                        late(delay),
                        answer(delay));
    }

    private String late(DelayExplanation delay) {
        try {
            var late = authorities.calendarOf(delay.authority()).openTimeBetween(delay.wasDueAt(), clock.instant());
            return ", đến nay quá hạn " + Vietnam.workingTime(late);
        } catch (CalendarDataMissing uncountable) {
            return "";
        }
    }

    private static String answer(DelayExplanation delay) {
        return delay.cause() == null
                ? ""
                : " Nguyên nhân đã nêu: %s. Giải trình: %s"
                        .formatted(delay.cause().label().toLowerCase(Vietnam.LOCALE), delay.explanation());
    }
}
