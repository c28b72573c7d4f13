package vn.motcua.dossier;

import java.time.Instant;

/**
 * A due date that other working days lead to.
 *
 * @param old what the register holds
 * @param derived what the ledger leads to now
 * @param days which days changed it, in Vietnamese
 */
public record Redated(DossierId dossier, Instant old, Instant derived, String days) {

    /** A promise is never shortened. */
    public Instant due() {
        return kept() ? old : derived;
    }

    /** It would have moved earlier, so it does not move. */
    public boolean kept() {
        return derived.isBefore(old);
    }
}
