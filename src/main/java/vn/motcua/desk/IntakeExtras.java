package vn.motcua.desk;

import java.util.Set;
import java.util.UUID;

/**
 * What the intake page sends besides the form.
 *
 * @param visit of the applicant who stands at the counter, null for a dossier by itself
 * @param duplicateReason why a dossier is taken in that looks like an earlier one, null or blank where none was known
 * @param reuse papers of earlier dossiers to be taken over
 * @param postalSlip number of the Phiếu gửi with which it came by post, null or blank where it did not
 */
record IntakeExtras(UUID visit, String duplicateReason, Set<UUID> reuse, String postalSlip) {

    static final IntakeExtras NONE = new IntakeExtras(null, null, Set.of(), null);

    IntakeExtras {
        reuse = reuse == null ? Set.of() : Set.copyOf(reuse);
    }
}
