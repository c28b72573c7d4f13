package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.DueDate;
import vn.motcua.procedure.Procedure;

/** The due date as acceptance, rule and ledger make it. The register's column is a copy that this can rebuild. */
@Component
public class LedgerDue {

    private final DossierLaw law;
    private final Authorities authorities;
    private final SupplementRules rules;
    private final ClockLedger ledger;

    LedgerDue(DossierLaw law, Authorities authorities, SupplementRules rules, ClockLedger ledger) {
        this.law = law;
        this.authorities = authorities;
        this.rules = rules;
        this.ledger = ledger;
    }

    /** With the reason of each day since the count last began. */
    public DueDate of(Dossier dossier) {
        return of(dossier, ledger.of(dossier.id()));
    }

    /** Every day from the reception to the due date, each once; up to the pause while one is open. */
    public List<ClockDay> days(Dossier dossier) {
        return walk(dossier, ledger.of(dossier.id()), DerivedDue::days);
    }

    /** What it was by the lines written before a moment. */
    public DueDate before(Dossier dossier, Instant moment) {
        return of(dossier, linesBefore(dossier, moment));
    }

    /** The case of the procedure's limits that held before a moment. */
    public String caseBefore(Dossier dossier, Instant moment) {
        return linesBefore(dossier, moment).stream()
                .map(ClockEntry::caseKey)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(dossier.caseKey());
    }

    private List<ClockEntry> linesBefore(Dossier dossier, Instant moment) {
        return ledger.of(dossier.id()).stream()
                .filter(entry -> entry.at().isBefore(moment))
                .toList();
    }

    /** Of accepted dossiers, their lines read in one look. */
    public Map<DossierId, Instant> of(Collection<Dossier> dossiers) {
        var entries = ledger.of(dossiers.stream().map(Dossier::id).toList());
        return dossiers.stream().collect(Collectors.toMap(Dossier::id, dossier -> of(
                        dossier, entries.getOrDefault(dossier.id(), List.of()))
                .due()
                .toInstant()));
    }

    /** As if nobody had promised another date: what the dossier is late against first. */
    public Instant lawful(Dossier dossier) {
        return walk(dossier, ledger.of(dossier.id()), DerivedDue::lawful).due().toInstant();
    }

    /** Since when the whole limit counted at a moment: the reception, or the supplement with which it began anew. */
    Instant countBegan(Dossier dossier, Instant moment) {
        return walk(dossier, linesBefore(dossier, moment.plusMillis(1)), DerivedDue::countBegan);
    }

    /** Whether the last request for papers in review came soon enough for a count from zero (NĐ 61/2018 Art 19.4). */
    boolean askedInTime(Dossier dossier) {
        return walk(dossier, ledger.of(dossier.id()), DerivedDue::askedInTime);
    }

    /** Whether its case came of what happened to it, not of what was written at its reception. */
    boolean caseOfItsCourse(Dossier dossier) {
        return ledger.of(dossier.id()).stream()
                .filter(entry -> entry.cause() == ClockCause.CASE_CHANGED)
                .anyMatch(entry -> !entry.reason().startsWith(ChangeCase.CORRECTED));
    }

    /** What it would be if another case held from now on. */
    Instant underCase(Dossier dossier, String caseKey) {
        var entries = new ArrayList<>(ledger.of(dossier.id()));
        var last = entries.get(entries.size() - 1).at();
        entries.add(new ClockEntry(last, ClockCause.CASE_CHANGED, caseKey, null, null));
        return of(dossier, entries).due().toInstant();
    }

    /** The due date if supplements were read another way. */
    Instant under(SupplementPolicy policy, Dossier dossier) {
        return walk(dossier, ledger.of(dossier.id()), policy, DerivedDue::walk)
                .due()
                .toInstant();
    }

    /**
     * What lines lead to if another version held from the first of them on.
     *
     * @param lawDay whose parameters count
     * @param entries of an accepted dossier, the first with its case
     * @throws IllegalArgumentException if the version knows one of their cases no more
     */
    public DueDate under(Procedure version, LocalDate lawDay, AuthorityId competent, List<ClockEntry> entries) {
        var accepted = entries.get(0);
        return derived(version, lawDay, competent, rules.policy(version, lawDay))
                .walk(accepted.at(), accepted.caseKey(), entries);
    }

    private DueDate of(Dossier dossier, List<ClockEntry> entries) {
        return walk(dossier, entries, DerivedDue::walk);
    }

    private interface Walk<T> {

        T along(DerivedDue due, Instant received, String firstCase, List<ClockEntry> entries);
    }

    private <T> T walk(Dossier dossier, List<ClockEntry> entries, Walk<T> walk) {
        return walk(dossier, entries, rules.policy(dossier), walk);
    }

    private <T> T walk(Dossier dossier, List<ClockEntry> entries, SupplementPolicy policy, Walk<T> walk) {
        var firstCase = entries.isEmpty() || entries.get(0).caseKey() == null
                ? dossier.caseKey()
                : entries.get(0).caseKey();
        var start = entries.isEmpty() ? dossier.receivedAt() : entries.get(0).at();
        var due = derived(law.promisedUnder(dossier), dossier.lawDay(), dossier.competentAuthority(), policy);
        return walk.along(due, start, firstCase, entries);
    }

    private DerivedDue derived(Procedure version, LocalDate lawDay, AuthorityId competent, SupplementPolicy policy) {
        return new DerivedDue(
                version::limit,
                version.sameDayCutoff(),
                authorities.calendarOf(competent),
                policy,
                rules.notice(version, lawDay),
                rules.refusal(version, lawDay));
    }
}
