package vn.motcua.linked;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.Ending;

/** A dossier that ends before its result needs no part any more: the tasks of our authorities end with it. */
@Component
class DropBranches {

    private final BranchWork work;

    DropBranches(BranchWork work) {
        this.work = work;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (Ending.Kind.of(changed.kind()).isPresent()) {
            work.drop(changed.dossier());
        }
    }
}
