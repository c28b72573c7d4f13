package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DigitizeDossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;

/** Proves that what was scanned is stored, and says what is missing. */
@Component
class DigitizeDossierDelegate implements JavaDelegate {

    private final DigitizeDossier digitizeDossier;
    private final DossierRegister register;
    private final DossierEvents events;
    private final DossierLaw law;

    DigitizeDossierDelegate(
            DigitizeDossier digitizeDossier, DossierRegister register, DossierEvents events, DossierLaw law) {
        this.digitizeDossier = digitizeDossier;
        this.register = register;
        this.events = events;
        this.law = law;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        var procedure = law.procedureOf(dossier);
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
