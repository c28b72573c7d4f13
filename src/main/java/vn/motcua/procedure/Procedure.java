package vn.motcua.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.calendar.Limit;

/**
 * One version of a procedure as the law and the approved internal procedure state it: the file {@code
 * processes/<key>.yaml}.
 *
 * @param nationalCode code in the national database ("1.001193")
 * @param aliases codes it had or has elsewhere
 * @param field kebab-case field of work, part of the specialist's group ("ho-tich")
 * @param fieldName Vietnamese ("Hộ tịch")
 * @param competentLevel level of the authority that decides
 * @param limits one per case; the first is the ordinary one
 * @param sameDayCutoff receptions after this time of day owe a same-day result on the next working day
 * @param stepHours norm hours per step, each one eighth of the office's working day; the longest path up to status 9
 *     stays within the limit
 * @param parameters policies that differ in time, read with a date
 * @param validFrom first reception date judged by this version
 * @param validTo last such date, null while in force
 */
public record Procedure(
        ProcedureKey key,
        String nationalCode,
        Set<String> aliases,
        String name,
        String field,
        String fieldName,
        vn.motcua.authority.Level competentLevel,
        Map<Step, SystemOfRecord> systemOfRecord,
        Set<Channel> channels,
        Set<ReturnMode> returnModes,
        List<RequiredDocument> documents,
        List<Fee> fees,
        List<CaseLimit> limits,
        LocalTime sameDayCutoff,
        Map<Step, BigDecimal> stepHours,
        List<Parameter> parameters,
        List<String> legalBasis,
        List<String> approvingDecisions,
        String result,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Who holds the truth about a stage. */
    public enum SystemOfRecord {
        OWN,
        ROUTED,
        MIRROR
    }

    /**
     * Limit of a case ("có xác minh").
     *
     * @param key kebab-case; the ordinary case is "ordinary"
     */
    public record CaseLimit(String key, String label, Limit limit, String source) {}

    /**
     * @param amount VND
     * @param exemption Vietnamese, null if there is none
     */
    public record Fee(String key, String name, long amount, String exemption, String source) {}

    /**
     * A value with its validity and source, never a constant in code.
     *
     * @param validTo null while in force
     */
    public record Parameter(String key, String value, LocalDate validFrom, LocalDate validTo, String source) {}

    /** The limit of a case. */
    public Limit limit(String caseKey) {
        return limits.stream()
                .filter(limit -> limit.key().equals(caseKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no case " + caseKey))
                .limit();
    }
}
