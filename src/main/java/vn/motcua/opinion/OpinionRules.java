package vn.motcua.opinion;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Parameter;

/** What law and procedure say of opinions. */
@Component
class OpinionRules {

    private final DossierLaw law;

    OpinionRules(DossierLaw law) {
        this.law = law;
    }

    Limit answerLimit(Dossier dossier) {
        return new Limit(law.parameter(dossier, "opinion.answerWorkingDays").integer(), LimitUnit.WORKING_DAY);
    }

    Opinion.Silence silence(Dossier dossier) {
        return Opinion.Silence.valueOf(law.parameter(dossier, "opinion.silence").value());
    }

    /** The case of limits that asking puts the dossier under; empty where asking lies within the ordinary limit. */
    Optional<String> caseWhenAsked(Dossier dossier) {
        return law.own(dossier, "opinion.caseKey").map(Parameter::value);
    }

    String field(Dossier dossier) {
        return law.procedureOf(dossier).field();
    }
}
