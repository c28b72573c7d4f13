package vn.motcua.opinion;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.InvitedReaders;

/** Whoever is asked must be able to read what they are asked about, then and later. */
@Component
class AskedReaders implements InvitedReaders {

    private final Opinions opinions;

    AskedReaders(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public boolean mayRead(Official official, DossierId dossier) {
        return opinions.asked(official.authorities(), dossier);
    }

    @Override
    public Set<DossierId> readableBy(Official official) {
        return opinions.askedOf(official.authorities());
    }
}
