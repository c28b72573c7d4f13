package vn.motcua.delay;

import vn.motcua.dossier.DossierId;

/** The port to whatever knows where a dossier stands. */
public interface LateWork {

    /** Whether the late step, or for the whole dossier any step, is still waiting to be done. */
    boolean stillWaiting(DossierId dossier, LateStep step);
}
