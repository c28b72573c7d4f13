package vn.motcua.delay;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/** What the procedure of a late dossier says of its steps. */
@Component
class LateProcedures {

    private final DossierRegister register;
    private final ProcedureCatalogue catalogue;

    LateProcedures(DossierRegister register, ProcedureCatalogue catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    Procedure of(Dossier dossier) {
        return catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
    }

    /** Vietnamese name of what is late. */
    String label(DelayExplanation explanation) {
        return explanation.step().label(of(register.get(explanation.dossier())));
    }
}
