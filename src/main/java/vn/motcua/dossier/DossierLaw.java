package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Parameter;
import vn.motcua.procedure.Parameters;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/** What a dossier is judged by: its pinned procedure, and the values in force on its law day. */
@Component
public class DossierLaw {

    private final ProcedureCatalogue catalogue;
    private final Parameters parameters;

    DossierLaw(ProcedureCatalogue catalogue, Parameters parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    public Procedure procedureOf(Dossier dossier) {
        return catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
    }

    /**
     * The procedure's own value, or else the one that holds for all.
     *
     * @throws IllegalArgumentException if neither states one
     */
    public Parameter parameter(Dossier dossier, String key) {
        return parameters.of(procedureOf(dossier), key, dossier.lawDay());
    }

    /** Empty where the procedure itself says nothing, whatever holds for all. */
    public Optional<Parameter> own(Dossier dossier, String key) {
        return procedureOf(dossier).parameter(key, dossier.lawDay());
    }
}
