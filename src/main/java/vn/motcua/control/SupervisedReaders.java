package vn.motcua.control;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.InvitedReaders;

/** A supervisor reads what they have stated a purpose for, on that day. Losing the post ends it at once. */
@Component
class SupervisedReaders implements InvitedReaders {

    private final DossierReads reads;
    private final Clock clock;

    SupervisedReaders(DossierReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public boolean mayRead(Official official, DossierId dossier) {
        return readableBy(official).contains(dossier);
    }

    @Override
    public Set<DossierId> readableBy(Official official) {
        return official.holds(Role.SUPERVISOR) ? reads.statedOn(official.id(), clock.instant()) : Set.of();
    }
}
