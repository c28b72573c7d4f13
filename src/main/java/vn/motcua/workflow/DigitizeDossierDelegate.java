package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DigitizeDossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ProcedureCatalogue;

/** Proves that what was scanned is stored, and says what is missing. */
@Component
class DigitizeDossierDelegate implements JavaDelegate {

    private final DigitizeDossier digitizeDossier;
    private final DossierRegister register;
    private final DossierEvents events;
    private final ProcedureCatalogue catalogue;

    DigitizeDossierDelegate(
            DigitizeDossier digitizeDossier,
            DossierRegister register,
            DossierEvents events,
            ProcedureCatalogue catalogue) {
        this.digitizeDossier = digitizeDossier;
        this.register = register;
        this.events = events;
        this.catalogue = catalogue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        var procedure = catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
        var digitized = digitizeDossier.digitize(dossier.id(), procedure.documents());
        events.append(
                dossier.id(),
                EventKind.DIGITIZED,
                digitized.missingKeys().isEmpty()
                        ? Map.of()
                        : Map.of("Còn thiếu", String.join(", ", digitized.missingKeys())));
        ProcessVariables.DIGITIZATION_OUTCOME.set(execution, digitized.outcome());
    }
}
