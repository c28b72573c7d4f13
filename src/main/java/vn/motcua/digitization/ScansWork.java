package vn.motcua.digitization;

import vn.motcua.dossier.DossierId;

/** The port to the process in which the desk completes what was not digitised. */
public interface ScansWork {

    /** Gives the desk that work; one at a time for a dossier. */
    void open(DossierId dossier);
}
