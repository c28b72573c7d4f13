package vn.motcua.dossier;

import java.util.Set;
import vn.motcua.authority.Official;

/**
 * Who may read a dossier although their authority neither received nor decides it, said by the module that let them in.
 * Such readers do nothing else with it.
 */
public interface InvitedReaders {

    boolean mayRead(Official official, DossierId dossier);

    /** All dossiers that the official was let into, for lists. */
    Set<DossierId> readableBy(Official official);
}
