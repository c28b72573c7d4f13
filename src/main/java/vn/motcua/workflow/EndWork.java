package vn.motcua.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;

/**
 * Work on a dossier that was withdrawn or stopped ends from outside, wherever it stands and under whatever version of its
 * model; what is left, papers and fees to give back, is a process of its own.
 */
@Component
class EndWork {

    private final EndInstances endInstances;
    private final StartProcesses start;
    private final DossierRegister register;

    EndWork(EndInstances endInstances, StartProcesses start, DossierRegister register) {
        this.endInstances = endInstances;
        this.start = start;
        this.register = register;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (changed.kind() == EventKind.WITHDRAWN || changed.kind() == EventKind.STOPPED) {
            end(register.get(changed.dossier()), changed.kind());
        }
    }

    private void end(Dossier dossier, EventKind why) {
        endInstances.of(dossier.id(), dossier.procedure().value(), why.label());
        start.giveBack(dossier.id());
    }
}
