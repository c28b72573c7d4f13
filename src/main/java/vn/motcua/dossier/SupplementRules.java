package vn.motcua.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.Procedure;

/** What law and procedure say of supplements. */
@Component
class SupplementRules {

    private final DossierLaw law;

    SupplementRules(DossierLaw law) {
        this.law = law;
    }

    SupplementPolicy policy(Dossier dossier) {
        return policy(law.promisedUnder(dossier), dossier.lawDay());
    }

    SupplementPolicy policy(Procedure version, LocalDate lawDay) {
        return SupplementPolicy.valueOf(
                law.parameter(version, "supplement.clockPolicy", lawDay).value());
    }

    /** The text that the policy rests on. */
    String policySource(Dossier dossier) {
        return law.promisedParameter(dossier, "supplement.clockPolicy").source();
    }

    /** How often the applicant may be asked (NĐ 61/2018 Art 11.2c). */
    int maxCount(Dossier dossier) {
        return law.promisedParameter(dossier, "supplement.maxCount").integer();
    }

    /** Within which time from the reception a request may begin the count anew (NĐ 61/2018 Art 19.4). */
    Limit notice(Procedure version, LocalDate lawDay) {
        return workingDays(version, lawDay, "supplement.noticeDays");
    }

    /** How long the applicant has. */
    Limit wait(Dossier dossier) {
        return workingDays(law.promisedUnder(dossier), dossier.lawDay(), "supplement.waitWorkingDays");
    }

    /** How long the office has for its refusal once that time has passed. */
    Limit refusal(Dossier dossier) {
        return refusal(law.promisedUnder(dossier), dossier.lawDay());
    }

    Limit refusal(Procedure version, LocalDate lawDay) {
        return workingDays(version, lawDay, "supplement.refuseWithinWorkingDays");
    }

    private Limit workingDays(Procedure version, LocalDate lawDay, String key) {
        return new Limit(law.parameter(version, key, lawDay).integer(), LimitUnit.WORKING_DAY);
    }
}
