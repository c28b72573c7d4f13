package vn.motcua.opinion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.Ending;
import vn.motcua.shared.TransactionClock;

/** A dossier that ends before its result needs no opinion any more: the asked authority's task ends with it. */
@Component
class DropOpinions {

    private final Opinions opinions;
    private final OpinionWork work;
    private final TransactionClock clock;

    DropOpinions(Opinions opinions, OpinionWork work, TransactionClock clock) {
        this.opinions = opinions;
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (Ending.Kind.of(changed.kind()).isPresent()) {
            opinions.drop(changed.dossier(), clock.instant());
            work.drop(changed.dossier());
        }
    }
}
