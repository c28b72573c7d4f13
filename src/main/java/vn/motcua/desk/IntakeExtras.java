package vn.motcua.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the intake page sends besides the form.
 *
 * @param visit of the applicant who stands at the counter, null for a dossier by itself
 * @param duplicateReason why a dossier is taken in that looks like an earlier one, null or blank where none was known
 * @param reuse papers of the store or of earlier dossiers to be taken over
 * @param postalSlip number of the Phiếu gửi with which it came by post, null or blank where it did not
 * @param postalSentOn day on that Phiếu gửi, null where it did not come by post
 * @param demands why papers that the store has are asked for all the same, by key of the paper
 */
record IntakeExtras(
        UUID visit,
        String duplicateReason,
        Set<UUID> reuse,
        String postalSlip,
        LocalDate postalSentOn,
        Map<String, String> demands) {

    /** Of the page's inputs; a document's key follows. */
    static final String DEMAND = "demand.";

    static final IntakeExtras NONE = new IntakeExtras(null, null, Set.of(), null, null, Map.of());

    /** Nobody was asked for what the store has. */
    IntakeExtras(UUID visit, String duplicateReason, Set<UUID> reuse, String postalSlip) {
        this(visit, duplicateReason, reuse, postalSlip, null, Map.of());
    }

    /** The same for what came by post. */
    IntakeExtras sentOn(LocalDate day) {
        return new IntakeExtras(visit, duplicateReason, reuse, postalSlip, day, demands);
    }

    /** The same with the reasons among all that the page sent. */
    IntakeExtras withDemands(Map<String, String> sent) {
        var stated = new HashMap<String, String>();
        sent.forEach((name, text) -> {
            if (name.startsWith(DEMAND) && !text.isBlank()) {
                stated.put(name.substring(DEMAND.length()), text);
            }
        });
        return new IntakeExtras(visit, duplicateReason, reuse, postalSlip, postalSentOn, stated);
    }

    IntakeExtras {
        reuse = reuse == null ? Set.of() : Set.copyOf(reuse);
        demands = demands == null ? Map.of() : Map.copyOf(demands);
    }
}
