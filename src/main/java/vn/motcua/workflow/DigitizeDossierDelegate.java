package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.ProveDigitized;
import vn.motcua.dossier.DossierId;

/** Proves that what was scanned is stored, and says what is missing. */
@Component
class DigitizeDossierDelegate implements JavaDelegate {

    private final ProveDigitized proveDigitized;

    DigitizeDossierDelegate(ProveDigitized proveDigitized) {
        this.proveDigitized = proveDigitized;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var digitized = proveDigitized.prove(DossierId.of(execution.getProcessBusinessKey()));
        ProcessVariables.DIGITIZATION_OUTCOME.set(execution, digitized.outcome());
    }
}
