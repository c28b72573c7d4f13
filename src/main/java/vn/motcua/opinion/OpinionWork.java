package vn.motcua.opinion;

import vn.motcua.dossier.DossierId;

/** The port to the processes of both sides. */
public interface OpinionWork {

    /** Puts the question on the asked authority's table. */
    void begin(Opinion opinion);

    /**
     * Tells the process that waits.
     *
     * @return false if none waits for it now
     */
    boolean answered(Opinion opinion);

    /** Takes every question about a dossier from the asked authorities' tables. */
    void drop(DossierId dossier);
}
