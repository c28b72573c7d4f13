package vn.motcua.delay;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Ending;

/**
 * Nobody explains why a dossier was late that should never have been entered: voided or filed anew, it takes its open
 * explanations with it. Of one that was stopped or withdrawn they stay owed.
 */
@Component
class EndExplanation {

    private final DelayExplanationRows rows;
    private final ExplanationWork work;

    EndExplanation(DelayExplanationRows rows, ExplanationWork work) {
        this.rows = rows;
        this.work = work;
    }

    @EventListener
    void on(DossierChanged changed) {
        Ending.Kind.of(changed.kind())
                .filter(Ending.Kind::ofTheOfficesOwn)
                .ifPresent(kind -> end(changed.dossier(), changed.kind().label()));
    }

    private void end(DossierId dossier, String why) {
        rows.findByDossierIdOrderByOpenedAt(dossier).stream()
                .filter(DelayExplanation::isOpen)
                .forEach(open -> {
                    open.drop();
                    rows.save(open);
                });
        work.end(dossier, why);
    }
}
