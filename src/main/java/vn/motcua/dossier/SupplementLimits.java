package vn.motcua.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;

/** Until when applicants have time for what they were asked to bring, for whoever counts it anew. */
@Component
public class SupplementLimits {

    private final SupplementRequests requests;
    private final SupplementRules rules;
    private final Authorities authorities;

    SupplementLimits(SupplementRequests requests, SupplementRules rules, Authorities authorities) {
        this.requests = requests;
        this.rules = rules;
        this.authorities = authorities;
    }

    /** Those of the dossiers that wait for their applicant, in one look. */
    public List<SupplementRequest> open(Collection<DossierId> dossiers) {
        return requests.open(dossiers);
    }

    /** The end of the last day, on the calendar of the authority that decides. */
    public Instant due(Dossier dossier, Instant askedAt) {
        return authorities
                .calendarOf(dossier.competentAuthority())
                .due(askedAt, rules.wait(dossier), null)
                .due()
                .toInstant();
    }

    /** @param due by id; what is closed by now keeps its own */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Map<UUID, Instant> due) {
        requests.move(due);
    }
}
