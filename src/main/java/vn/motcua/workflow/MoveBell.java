package vn.motcua.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;

/** A dossier that comes under another case while it is being resolved keeps its scope: its bell rings at the new date. */
@Component
class MoveBell {

    private final DossierRegister register;
    private final EngineDates dates;

    MoveBell(DossierRegister register, EngineDates dates) {
        this.register = register;
        this.dates = dates;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (changed.kind() == EventKind.CASE_CHANGED) {
            dates.setBell(register.get(changed.dossier()));
        }
    }
}
