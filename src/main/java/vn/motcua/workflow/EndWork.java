package vn.motcua.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;

/**
 * Work on a dossier that was withdrawn, stopped or taken back ends from outside, wherever it stands and under whatever version of its
 * model; what is left, papers and fees to give back, is a process of its own.
 */
@Component
class EndWork {

    private final EndInstances endInstances;
    private final StartProcesses start;
    private final DossierRegister register;
    private final Endings endings;

    EndWork(EndInstances endInstances, StartProcesses start, DossierRegister register, Endings endings) {
        this.endings = endings;
        this.endInstances = endInstances;
        this.start = start;
        this.register = register;
    }

    @EventListener
    void on(DossierChanged changed) {
        Ending.Kind.of(changed.kind()).ifPresent(kind -> end(register.get(changed.dossier()), kind, changed.kind()));
    }

    /** Nothing goes home from a dossier that the office itself takes back, unless something was paid for it. */
    private void end(Dossier dossier, Ending.Kind kind, EventKind why) {
        endInstances.of(dossier.id(), dossier.procedure().value(), why.label());
        if (!kind.ofTheOfficesOwn() || refunds(dossier)) {
            start.giveBack(dossier.id());
        }
    }

    private boolean refunds(Dossier dossier) {
        return endings.of(dossier.id())
                .filter(ending -> ending.fees() == FeeConsequence.REFUNDED)
                .isPresent();
    }
}
