package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.delay.AskApology;
import vn.motcua.dossier.DossierId;

/** What stands behind the bell that rings some days before a due date: asks whether it will be kept, and ends. */
@Component
class OpenApologyDelegate implements JavaDelegate {

    private final AskApology askApology;

    OpenApologyDelegate(AskApology askApology) {
        this.askApology = askApology;
    }

    @Override
    public void execute(DelegateExecution execution) {
        askApology.ask(DossierId.of(execution.getProcessBusinessKey()));
    }
}
