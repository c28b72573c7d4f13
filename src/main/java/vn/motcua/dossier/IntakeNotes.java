package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Fee;

/**
 * What the desk notes at intake besides the scans.
 *
 * @param shownPapers keys of required documents that were there but are not scanned
 * @param fees keys of the catalogue's fees that apply, those from which the applicant is exempt among them; empty for the
 *     first of the catalogue
 * @param exemptFees keys of those from which the applicant is exempt
 * @param amounts VND by key, for fees that were worked out for this dossier; the catalogue's amount holds for all others
 */
public record IntakeNotes(
        Set<String> shownPapers, Set<String> fees, Set<String> exemptFees, Map<String, Long> amounts) {

    public static final IntakeNotes NONE = new IntakeNotes(null, null, null);

    public IntakeNotes {
        shownPapers = shownPapers == null ? Set.of() : Set.copyOf(shownPapers);
        exemptFees = exemptFees == null ? Set.of() : Set.copyOf(exemptFees);
        amounts = amounts == null ? Map.of() : Map.copyOf(amounts);
        fees = Stream.of(fees == null ? Set.<String>of() : fees, exemptFees, amounts.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every fee that applies is the catalogue's. */
    public IntakeNotes(Set<String> shownPapers, Set<String> fees, Set<String> exemptFees) {
        this(shownPapers, fees, exemptFees, null);
    }

    /** The same with other papers. */
    public IntakeNotes withPapers(Set<String> papers) {
        return new IntakeNotes(papers, fees, exemptFees, amounts);
    }

    /** The fees of the catalogue that apply, in its order, each with what is due here; the first is the ordinary one. */
    public List<Fee> feesOf(Procedure procedure) {
        return fees.isEmpty()
                ? procedure.fees().stream().limit(1).toList()
                : procedure.fees().stream()
                        .filter(fee -> fees.contains(fee.key()))
                        .map(fee -> fee.of(amounts.getOrDefault(fee.key(), fee.amount())))
                        .toList();
    }
}
