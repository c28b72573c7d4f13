package vn.motcua.linked;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.InvitedReaders;

/** Whoever does a part of a linked dossier must be able to read it, then and later. */
@Component
class AskedOffices implements InvitedReaders {

    private final Branches branches;

    AskedOffices(Branches branches) {
        this.branches = branches;
    }

    @Override
    public boolean mayRead(Official official, DossierId dossier) {
        return branches.asked(official.authorities(), dossier);
    }

    @Override
    public Set<DossierId> readableBy(Official official) {
        return branches.askedOf(official.authorities());
    }
}
