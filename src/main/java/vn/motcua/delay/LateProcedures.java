package vn.motcua.delay;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Procedure;

/** What the procedure of a late dossier says of its steps. */
@Component
class LateProcedures {

    private final DossierRegister register;
    private final DossierLaw law;

    LateProcedures(DossierRegister register, DossierLaw law) {
        this.register = register;
        this.law = law;
    }

    Procedure of(Dossier dossier) {
        return law.procedureOf(dossier);
    }

    /** Vietnamese name of what is late. */
    String label(DelayExplanation explanation) {
        return explanation.step().label(of(register.get(explanation.dossier())));
    }
}
