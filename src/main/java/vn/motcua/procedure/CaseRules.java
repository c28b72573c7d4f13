package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The decision tables of procedures: which case a dossier is, what is charged and which papers it needs. */
public interface CaseRules {

    /**
     * Asks the tables that are deployed with this version of the procedure. Writes nothing.
     *
     * @param facts a sound answer to every question of the procedure, see {@link FactAnswers}
     * @param receptionDay in Vietnam's time zone
     * @return empty where the procedure has no tables: the official decides
     */
    Optional<CaseDecision> decide(Procedure procedure, Map<String, Object> facts, LocalDate receptionDay);
}
