package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DigitizeDossier;
import vn.motcua.dossier.DossierId;

/** Proves that what was scanned is stored, and says what is missing. */
@Component
class DigitizeDossierDelegate implements JavaDelegate {

    private final DigitizeDossier digitizeDossier;

    DigitizeDossierDelegate(DigitizeDossier digitizeDossier) {
        this.digitizeDossier = digitizeDossier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var digitized = digitizeDossier.digitize(DossierId.of(execution.getProcessBusinessKey()));
        ProcessVariables.DIGITIZATION_OUTCOME.set(execution, digitized.completeness());
    }
}
