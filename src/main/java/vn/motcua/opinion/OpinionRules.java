package vn.motcua.opinion;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Parameter;
import vn.motcua.procedure.Parameters;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Vietnam;

/** What holds for opinions on a dossier's reception date; the procedure's own word goes first. */
@Component
class OpinionRules {

    private final ProcedureCatalogue catalogue;
    private final Parameters parameters;

    OpinionRules(ProcedureCatalogue catalogue, Parameters parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    Limit answerLimit(Dossier dossier) {
        var key = "opinion.answerWorkingDays";
        var days =
                own(dossier, key).map(Parameter::integer).orElseGet(() -> parameters.integer(key, received(dossier)));
        return new Limit(days, LimitUnit.WORKING_DAY);
    }

    Opinion.Silence silence(Dossier dossier) {
        var key = "opinion.silence";
        return Opinion.Silence.valueOf(
                own(dossier, key).map(Parameter::value).orElseGet(() -> parameters.text(key, received(dossier))));
    }

    /** The case of limits that asking puts the dossier under; empty where asking lies within the ordinary limit. */
    Optional<String> caseWhenAsked(Dossier dossier) {
        return own(dossier, "opinion.caseKey").map(Parameter::value);
    }

    String field(Dossier dossier) {
        return catalogue
                .version(dossier.procedure(), dossier.procedureValidFrom())
                .field();
    }

    private Optional<Parameter> own(Dossier dossier, String key) {
        return catalogue
                .version(dossier.procedure(), dossier.procedureValidFrom())
                .parameter(key, received(dossier));
    }

    private static LocalDate received(Dossier dossier) {
        return LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE);
    }
}
