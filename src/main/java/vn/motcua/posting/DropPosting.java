package vn.motcua.posting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.Ending;
import vn.motcua.shared.TransactionClock;

/** A dossier that ends before its result is taken down: nobody objects to it any more. */
@Component
class DropPosting {

    private final Postings postings;
    private final TransactionClock clock;

    DropPosting(Postings postings, TransactionClock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (Ending.Kind.of(changed.kind()).isPresent()) {
            postings.last(changed.dossier())
                    .filter(Posting::open)
                    .ifPresent(posting -> postings.close(posting.id(), Posting.Outcome.DROPPED, clock.instant()));
        }
    }
}
