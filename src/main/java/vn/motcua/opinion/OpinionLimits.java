package vn.motcua.opinion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/** Until when asked authorities owe their opinions, for whoever counts it anew. */
@Component
public class OpinionLimits {

    private final Opinions opinions;
    private final OpinionRules rules;
    private final Authorities authorities;

    OpinionLimits(Opinions opinions, OpinionRules rules, Authorities authorities) {
        this.opinions = opinions;
        this.rules = rules;
        this.authorities = authorities;
    }

    /** Those about the dossiers that are still awaited, in one look. */
    public List<Opinion> open(Collection<DossierId> dossiers) {
        return opinions.open(dossiers);
    }

    /** The end of the last day, on the calendar of the authority that is asked. */
    public Instant due(Dossier dossier, AuthorityId asked, Instant askedAt) {
        return authorities
                .calendarOf(asked)
                .due(askedAt, rules.answerLimit(dossier), null)
                .due()
                .toInstant();
    }

    /** @param due by id; what is answered, or was met with silence, keeps its own */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Map<UUID, Instant> due) {
        opinions.move(due);
    }
}
