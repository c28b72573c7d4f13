package vn.motcua.interop;

import vn.motcua.dossier.DossierId;

/** The port to the process that waits for the applicant. */
public interface SupplementWork {

    /**
     * Tells the process that the applicant has sent what was asked for.
     *
     * @return false if none waits for it now
     */
    boolean supplemented(DossierId dossier);
}
