package vn.motcua.payment;

import vn.motcua.dossier.DossierId;

/** The port to the process that waits for money. */
public interface PaymentWork {

    /** Whether a process waits for the payment now. */
    boolean awaited(DossierId dossier);

    /** Whether a process waits for the notice of a collector that was asked by message. */
    boolean awaitsNotice(DossierId dossier);

    /**
     * The process goes on with what the collector said; the register knows already.
     *
     * @param stage NOTICE or NONE
     */
    void noticed(DossierId dossier, PaymentStage stage);

    /** The process goes on; the register knows already. */
    void paid(DossierId dossier);
}
