package vn.motcua.delivery;

import java.time.Instant;
import vn.motcua.dossier.DossierId;

/** The port to the process that waits for a parcel. */
public interface ParcelWork {

    /** @return false if no process waits for a delivery now; nothing has happened then */
    boolean delivered(DossierId dossier);

    /** @return false if no process waits for a return now; nothing has happened then */
    boolean returned(DossierId dossier);

    /** Whether a process follows the parcel now, so that the desk may be asked about it. */
    boolean follows(DossierId dossier);

    /** Gives the desk the task about a parcel that did not arrive. */
    void ask(ParcelMatter matter);

    /** Takes that task away: its matter has ended without the desk. */
    void overtaken(ParcelMatter matter);

    /** The result goes again: whoever follows it has until then. */
    void followUntil(DossierId dossier, Instant due);
}
