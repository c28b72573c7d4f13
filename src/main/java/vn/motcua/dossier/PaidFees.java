package vn.motcua.dossier;

/** The port to whoever knows what was paid for a dossier. */
public interface PaidFees {

    /** Whether a proof of payment is on record. */
    boolean anyFor(DossierId dossier);
}
