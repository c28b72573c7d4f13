package vn.motcua.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Level;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
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
 * @param competentBody kebab-case kind of the body that decides ("cong-an"); the people's committee where the file says none
 * @param receptionScope at which desks it may be filed; where the file says none, where it is decided only
 * @param sectorSystem where the deciding body works; null where it works here
 * @param limits one per case; the first is the ordinary one
 * @param facts questions that decide case, fees and papers by the tables of {@code processes/<key>.dmn}; none where
 *     the official decides
 * @param sameDayCutoff receptions after this time of day owe a same-day result on the next working day; null where no
 *     limit is a same-day one
 * @param steps in order; the longest path of the model up to status 9 stays within the limit
 * @param branches what other authorities do of a linked procedure, side by side, once the lead's own result is signed; none
 *     where the procedure is the lead's alone
 * @param collector who says what the applicant owes before the result is made; null where nothing is owed to others
 * @param uncountedWork work after status 9 that people want to see, outside the sum of norms
 * @param composite roles whose holders may resolve a dossier at once at the counter (NĐ 61/2018 Art 17.4, 17.5); none where
 *     the procedure does not allow it
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
        Level competentLevel,
        String competentBody,
        ReceptionScope receptionScope,
        Map<Step, SystemOfRecord> systemOfRecord,
        SectorSystem sectorSystem,
        Set<Channel> channels,
        Set<ReturnMode> returnModes,
        List<RequiredDocument> documents,
        List<Fee> fees,
        List<CaseLimit> limits,
        List<Fact> facts,
        LocalTime sameDayCutoff,
        List<ProcedureStep> steps,
        List<LinkedBranch> branches,
        Collector collector,
        List<Work> uncountedWork,
        Set<Role> composite,
        List<Parameter> parameters,
        List<String> legalBasis,
        List<String> approvingDecisions,
        String result,
        LocalDate validFrom,
        LocalDate validTo) {

    public Procedure {
        aliases = Set.copyOf(aliases);
        competentBody = competentBody == null ? Authority.PEOPLES_COMMITTEE : competentBody;
        receptionScope = receptionScope == null ? ReceptionScope.NONE : receptionScope;
        systemOfRecord = Map.copyOf(systemOfRecord);
        channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
        returnModes = Collections.unmodifiableSet(EnumSet.copyOf(returnModes));
        documents = List.copyOf(documents);
        fees = List.copyOf(fees);
        limits = List.copyOf(limits);
        facts = facts == null ? List.of() : List.copyOf(facts);
        steps = List.copyOf(steps);
        branches = branches == null ? List.of() : List.copyOf(branches);
        uncountedWork = List.copyOf(uncountedWork);
        composite = composite == null ? Set.of() : Set.copyOf(composite);
        parameters = List.copyOf(parameters);
        legalBasis = List.copyOf(legalBasis);
        approvingDecisions = List.copyOf(approvingDecisions);
    }

    /** Who holds the truth about a stage. */
    public enum SystemOfRecord {
        /** We do. */
        OWN,
        /** The deciding body's own system, of which we keep no more than under what number it has the dossier. */
        ROUTED,
        /** The deciding body's own system, whose outcome our record repeats. */
        MIRROR
    }

    /** @return true if any desk of the province takes it in, whoever in it decides */
    public boolean offTerritory() {
        return receptionScope == ReceptionScope.PROVINCE;
    }

    /** Who holds the truth about the decision. */
    public SystemOfRecord decidedIn() {
        return systemOfRecord.getOrDefault(Step.SIGNING, SystemOfRecord.OWN);
    }

    /**
     * Limit of a case ("có xác minh").
     *
     * @param key kebab-case; the ordinary case is "ordinary"
     */
    public record CaseLimit(String key, String label, Limit limit, String source) {

        /** The most norm hours that fit in even in its best week. */
        public BigDecimal mostNormHours() {
            return LimitHours.most(limit);
        }
    }

    /**
     * @param amount VND
     * @param exemption Vietnamese, null if there is none
     */
    public record Fee(String key, String name, long amount, String exemption, String source) {

        /** The same with what came out for one dossier. */
        public Fee of(long due) {
            return new Fee(key, name, due, exemption, source);
        }
    }

    /**
     * @param name Vietnamese
     * @param hours norm hours
     */
    public record Work(String name, BigDecimal hours) {}

    /** The limit of a case. */
    public Limit limit(String caseKey) {
        return caseLimit(caseKey).limit();
    }

    /** The case with its words and its source. */
    public CaseLimit caseLimit(String caseKey) {
        return limits.stream()
                .filter(limit -> limit.key().equals(caseKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no case " + caseKey));
    }

    /** The step as this procedure has it; empty if it has none of that name. */
    public Optional<ProcedureStep> find(Step step) {
        return steps.stream().filter(own -> own.step().equals(step)).findFirst();
    }

    /** @throws IllegalArgumentException if this procedure has no such step */
    public ProcedureStep step(Step step) {
        return find(step).orElseThrow(() -> new IllegalArgumentException(key + " has no step " + step));
    }

    /** @return true if the leader's signature alone makes no result: a clerk issues it */
    public boolean issuedByClerk() {
        return find(Step.ISSUING).isPresent();
    }

    /** The branch of that key; empty if this procedure has none. */
    public Optional<LinkedBranch> branch(String key) {
        return branches.stream().filter(own -> own.key().equals(key)).findFirst();
    }

    /** @return true if a dossier of the case passes no step besides those that every procedure has */
    public boolean spineOnly(String caseKey) {
        return steps.stream()
                .filter(step -> !Step.SPINE.contains(step.step()))
                .allMatch(step -> step.hours(caseKey).signum() == 0);
    }

    /** @return true if the official holds a post that may resolve a dossier of the authority at once */
    public boolean empowers(Official official, AuthorityId competent) {
        return official.posts().stream()
                .filter(post -> composite.contains(post.role()))
                .filter(post -> post.field() == null || post.field().equals(field))
                .anyMatch(post -> post.authority().equals(competent));
    }

    /** The value that holds on the day, empty if this procedure states none. */
    public Optional<Parameter> parameter(String key, LocalDate day) {
        return parameters.stream()
                .filter(parameter -> parameter.key().equals(key) && parameter.covers(day))
                .findFirst();
    }

    /** @return true if it is filed online, and on paper only where an incident stated by the desk prevents that */
    public boolean paperOnlyAfterIncident(LocalDate day) {
        return parameter("channel.paperOnlyAfterIncident", day)
                .filter(Parameter::bool)
                .isPresent();
    }

    /** @return true if receptions of that day are judged by this version */
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
