package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;

/** What law and procedure say of supplements. */
@Component
class SupplementRules {

    private final DossierLaw law;

    SupplementRules(DossierLaw law) {
        this.law = law;
    }

    SupplementPolicy policy(Dossier dossier) {
        return SupplementPolicy.valueOf(
                law.promisedParameter(dossier, "supplement.clockPolicy").value());
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
    Limit notice(Dossier dossier) {
        return workingDays(dossier, "supplement.noticeDays");
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
        return new Limit(law.promisedParameter(dossier, key).integer(), LimitUnit.WORKING_DAY);
    }
}
