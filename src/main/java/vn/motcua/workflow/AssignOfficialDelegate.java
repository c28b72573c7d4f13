package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AssignByRule;
import vn.motcua.dossier.DossierId;

/** Lets the catalogue's rule say who reviews the dossier. */
@Component
class AssignOfficialDelegate implements JavaDelegate {

    private final AssignByRule assignByRule;

    AssignOfficialDelegate(AssignByRule assignByRule) {
        this.assignByRule = assignByRule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariables.ASSIGNMENT_OUTCOME.set(
                execution, assignByRule.assign(DossierId.of(execution.getProcessBusinessKey())));
    }
}
