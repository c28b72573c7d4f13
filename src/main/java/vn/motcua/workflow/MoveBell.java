package vn.motcua.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;

/**
 * A dossier whose due date moves while it is being resolved keeps its scope: its bells ring at the new dates. A promise and
 * another case also move the steps that the old due date had cut short, or that have other norms.
 */
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
            dates.setBells(register.get(changed.dossier()));
        } else if (changed.kind() == EventKind.APOLOGY_SENT || changed.kind() == EventKind.CASE_CORRECTED) {
            dates.set(register.get(changed.dossier()));
        }
    }
}
