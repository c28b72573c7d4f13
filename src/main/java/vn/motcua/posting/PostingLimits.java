package vn.motcua.posting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/** Until when everybody may object, for whoever counts it anew. */
@Component
public class PostingLimits {

    private final Postings postings;
    private final PostingRules rules;

    PostingLimits(Postings postings, PostingRules rules) {
        this.postings = postings;
        this.rules = rules;
    }

    /** Those of the dossiers that hang now, in one look. */
    public List<Posting> open(Collection<DossierId> dossiers) {
        return postings.open(dossiers);
    }

    /** The end of the last day, as the calendar has it now. */
    public Instant due(Dossier dossier, UUID id) {
        return rules.endsAt(dossier, postings.get(id).postedOn());
    }

    /** @param ends by id; what has ended keeps its own */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Map<UUID, Instant> ends) {
        postings.move(ends);
    }
}
