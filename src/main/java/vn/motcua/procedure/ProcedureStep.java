package vn.motcua.procedure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import vn.motcua.authority.Role;

/**
 * A step as a procedure has it: whose it is and how long it may take.
 *
 * @param label Vietnamese ("Kiểm tra thực địa")
 * @param role whose work it is: in the receiving authority for the one-stop desk, in the competent one for any other
 * @param hours norm hours, each one eighth of the office's working day
 * @param counted true up to status 9: its hours are part of the limit, and lateness asks for an explanation
 * @param cases keys of the only cases that have this step; empty if all have it
 * @param caseHours norm hours that differ, by key of the case
 * @param record Vietnamese, name of the document in which the step's work is set down and without whose scan it does not end
 *     ("Biên bản họp xét duyệt"); null where there is none
 * @param basis Vietnamese, what the norm rests on; null where the procedure's own decision says it
 */
public record ProcedureStep(
        Step step,
        String label,
        Role role,
        BigDecimal hours,
        boolean counted,
        Set<String> cases,
        Map<String, BigDecimal> caseHours,
        String record,
        String basis) {

    public ProcedureStep {
        cases = cases == null ? Set.of() : Set.copyOf(cases);
        caseHours = caseHours == null ? Map.of() : Map.copyOf(caseHours);
    }

    /** Norm hours in a case, none where the case does without this step. */
    public BigDecimal hours(String caseKey) {
        return cases.isEmpty() || cases.contains(caseKey) ? caseHours.getOrDefault(caseKey, hours) : BigDecimal.ZERO;
    }

    /** @return true if the desk that took the dossier in does it, not the authority that decides */
    public boolean atTheDesk() {
        return role == Role.ONE_STOP_DESK;
    }

    /** @return true if it lies within the scope that the limit counts: after acceptance, up to status 9 */
    public boolean withinTheLimit() {
        return counted && !step.equals(Step.INTAKE);
    }
}
