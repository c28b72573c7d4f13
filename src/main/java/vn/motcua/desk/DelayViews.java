package vn.motcua.desk;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.AnswerLevel;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.Vietnam;

/** An explanation in the words of the dossier's page. */
@Component
class DelayViews {

    private final Authorities authorities;

    DelayViews(Authorities authorities) {
        this.authorities = authorities;
    }

    DossierView.DelayView of(DelayExplanation delay, Procedure procedure) {
        return new DossierView.DelayView(
                delay.step().label(procedure),
                authorities.find(delay.authority()).map(Authority::name).orElseGet(() -> delay.authority()
                        .value()),
                delay.status().label(),
                delay.reached() == AnswerLevel.OWN ? null : delay.reached().label(),
                delay.cause() == null ? null : delay.cause().label(),
                delay.explanation(),
                name(delay.explainedBy()),
                time(delay.lateMinutes()),
                delay.partnerMinutes() == null || delay.partnerMinutes() == 0 ? null : time(delay.partnerMinutes()),
                name(delay.confirmedBy()),
                delay.confirmationNote());
    }

    private String name(OfficialId id) {
        return id == null
                ? null
                : authorities.official(id).map(Official::fullName).orElse(id.value());
    }

    private static String time(Integer minutes) {
        return minutes == null ? null : Vietnam.workingTime(Duration.ofMinutes(minutes));
    }
}
