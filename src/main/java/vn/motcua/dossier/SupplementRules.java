package vn.motcua.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.Parameters;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Vietnam;

/** What law and procedure say of supplements on a dossier's reception date; the procedure's own word goes first. */
@Component
class SupplementRules {

    private final ProcedureCatalogue catalogue;
    private final Parameters parameters;

    SupplementRules(ProcedureCatalogue catalogue, Parameters parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    SupplementPolicy policy(Dossier dossier) {
        return SupplementPolicy.valueOf(text(dossier, "supplement.clockPolicy"));
    }

    /** How often the applicant may be asked (NĐ 61/2018 Art 11.2c). */
    int maxCount(Dossier dossier) {
        return Integer.parseInt(text(dossier, "supplement.maxCount"));
    }

    /** How long the applicant has. */
    Limit wait(Dossier dossier) {
        return workingDays(dossier, "supplement.waitWorkingDays");
    }

    /** How long the office has for its refusal once that time has passed. */
    Limit refusal(Dossier dossier) {
        return workingDays(dossier, "supplement.refuseWithinWorkingDays");
    }

    private Limit workingDays(Dossier dossier, String key) {
        return new Limit(Integer.parseInt(text(dossier, key)), LimitUnit.WORKING_DAY);
    }

    private String text(Dossier dossier, String key) {
        var day = LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE);
        return catalogue
                .version(dossier.procedure(), dossier.procedureValidFrom())
                .parameter(key, day)
                .map(parameter -> parameter.value())
                .orElseGet(() -> parameters.text(key, day));
    }
}
