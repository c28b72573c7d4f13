package vn.motcua.dossier;

import java.util.List;
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
 */
public record IntakeNotes(Set<String> shownPapers, Set<String> fees, Set<String> exemptFees) {

    public static final IntakeNotes NONE = new IntakeNotes(null, null, null);

    public IntakeNotes {
        shownPapers = shownPapers == null ? Set.of() : Set.copyOf(shownPapers);
        exemptFees = exemptFees == null ? Set.of() : Set.copyOf(exemptFees);
        fees = Stream.concat(fees == null ? Stream.empty() : fees.stream(), exemptFees.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The fees of the catalogue that apply, in its order; the first is the ordinary one. */
    public List<Fee> feesOf(Procedure procedure) {
        return fees.isEmpty()
                ? procedure.fees().stream().limit(1).toList()
                : procedure.fees().stream()
                        .filter(fee -> fees.contains(fee.key()))
                        .toList();
    }
}
