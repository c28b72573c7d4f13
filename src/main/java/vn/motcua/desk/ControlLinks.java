package vn.motcua.desk;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;

/** Where a dossier opens: at once for its own offices, by a stated purpose for a supervisor. */
@Component
class ControlLinks {

    private final CurrentOfficial current;

    ControlLinks(CurrentOfficial current) {
        this.current = current;
    }

    /** @param offices that received or decide it */
    String to(DossierId dossier, Collection<AuthorityId> offices) {
        var own = current.get().authorities();
        return offices.stream().anyMatch(own::contains)
                ? "/desk/dossiers/" + dossier
                : "/desk/control/reads/" + dossier;
    }
}
