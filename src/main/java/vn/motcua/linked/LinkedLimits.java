package vn.motcua.linked;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.LinkedBranch;

/** Until when other authorities owe their parts: one of ours on its own calendar. Those outside are in no directory, so their days
 * are those of the lead's. */
@Component
public class LinkedLimits {

    private final DossierLaw law;
    private final Authorities authorities;
    private final Branches branches;

    LinkedLimits(DossierLaw law, Authorities authorities, Branches branches) {
        this.law = law;
        this.authorities = authorities;
        this.branches = branches;
    }

    /** The end of the last day of a branch's own limit, as the calendar has it now. */
    public Instant due(Dossier dossier, UUID id) {
        var branch = branches.get(id);
        return due(
                dossier,
                branch.asked(),
                law.procedureOf(dossier).branch(branch.key()).orElseThrow(),
                branch.sentAt());
    }

    /** @param asked null for one outside */
    Instant due(Dossier dossier, AuthorityId asked, LinkedBranch branch, Instant sentAt) {
        return authorities
                .calendarOf(asked == null ? dossier.competentAuthority() : asked)
                .due(sentAt, branch.limit(), null)
                .due()
                .toInstant();
    }

    /** @param due by id; what is answered keeps its own */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Map<UUID, Instant> due) {
        branches.move(due);
    }
}
