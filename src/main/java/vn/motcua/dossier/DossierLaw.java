package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
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

    /** The version it follows: its steps, papers, fees. */
    public Procedure procedureOf(Dossier dossier) {
        return catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
    }

    /** The version that its due date was promised under, wherever it was moved since. */
    public Procedure promisedUnder(Dossier dossier) {
        return catalogue.version(dossier.procedure(), dossier.limitValidFrom());
    }

    /** The version that it followed at a moment. */
    Procedure procedureAt(Dossier dossier, Instant moment) {
        return catalogue.version(dossier.procedure(), dossier.validFromAt(moment));
    }

    /** The same as {@link #parameter}, of the version that its due date was promised under. */
    Parameter promisedParameter(Dossier dossier, String key) {
        return parameter(promisedUnder(dossier), key, dossier.lawDay());
    }

    /**
     * The procedure's own value, or else the one that holds for all.
     *
     * @throws IllegalArgumentException if neither states one
     */
    public Parameter parameter(Dossier dossier, String key) {
        return parameters.of(procedureOf(dossier), key, day(dossier));
    }

    /** The same of whoever stands under a version on a day. */
    Parameter parameter(Procedure version, String key, LocalDate lawDay) {
        return parameters.of(version, key, lawDay);
    }

    /** Empty where the procedure itself says nothing, whatever holds for all. */
    public Optional<Parameter> own(Dossier dossier, String key) {
        return procedureOf(dossier).parameter(key, day(dossier));
    }

    /** A dossier that was moved to a later law stands under it as if filed on its first day. */
    private static LocalDate day(Dossier dossier) {
        return dossier.procedureValidFrom().isAfter(dossier.lawDay()) ? dossier.procedureValidFrom() : dossier.lawDay();
    }
}
