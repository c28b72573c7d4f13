package vn.motcua.desk;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/**
 * One disagreement as a comparison saw it.
 *
 * @param businessKey of the instance; the dossier's id, unless nothing in the register has it
 * @param instance the engine's, null where there is none or all of the dossier's are meant
 * @param detail Vietnamese, both sides of it; no personal data
 */
public record FoundDifference(DifferenceKind kind, String businessKey, String instance, String detail) {

    /** The same disagreement, whatever it looks like by now. */
    public boolean sameAs(FoundDifference other) {
        return kind == other.kind && businessKey.equals(other.businessKey) && Objects.equals(instance, other.instance);
    }

    /** Empty where the key is no register id at all. */
    public Optional<DossierId> dossier() {
        try {
            return Optional.of(new DossierId(UUID.fromString(businessKey)));
        } catch (IllegalArgumentException noRegisterId) {
            return Optional.empty();
        }
    }
}
