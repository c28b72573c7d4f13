package vn.motcua.delivery;

import vn.motcua.dossier.DossierId;

/** The port to the process that waits for a parcel. */
public interface ParcelWork {

    /** @return false if no process waits for a delivery now; nothing has happened then */
    boolean delivered(DossierId dossier);

    /** @return false if no process waits for a return now; nothing has happened then */
    boolean returned(DossierId dossier);
}
