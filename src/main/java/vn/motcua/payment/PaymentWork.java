package vn.motcua.payment;

import vn.motcua.dossier.DossierId;

/** The port to the process that waits for money. */
public interface PaymentWork {

    /** Whether a process waits for the payment now. */
    boolean awaited(DossierId dossier);

    /** The process goes on; the register knows already. */
    void paid(DossierId dossier);
}
