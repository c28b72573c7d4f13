package vn.motcua.workflow.form;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateTime;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Vietnam;

/** What a form about a delay says of it: which step was due when, how late it is, what was answered so far. */
@Component
class DelayStory {

    private final DelayExplanations explanations;
    private final DossierRegister register;
    private final DossierLaw law;
    private final LateTime lateTime;

    DelayStory(DelayExplanations explanations, DossierRegister register, DossierLaw law, LateTime lateTime) {
        this.explanations = explanations;
        this.register = register;
        this.law = law;
        this.lateTime = lateTime;
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
            return ", đến nay quá hạn " + Vietnam.workingTime(lateTime.of(delay)) + partner(delay);
        } catch (CalendarDataMissing uncountable) {
            return "";
        }
    }

    private String partner(DelayExplanation delay) {
        var partner = lateTime.partner(delay);
        return partner.isZero() ? "" : ". Riêng thời gian chờ cơ quan phối hợp: " + Vietnam.workingTime(partner);
    }

    private static String answer(DelayExplanation delay) {
        return delay.cause() == null
                ? ""
                : " Nguyên nhân đã nêu: %s. Giải trình: %s"
                        .formatted(delay.cause().label().toLowerCase(Vietnam.LOCALE), delay.explanation());
    }
}
