package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AssignOfficial;
import vn.motcua.workflow.form.SubmittedForm;

/** The head of the division says who reviews the dossier. */
@Component
class CompleteAssignmentListener extends CompletionListener {

    private final AssignOfficial assignOfficial;

    CompleteAssignmentListener(AssignOfficial assignOfficial) {
        this.assignOfficial = assignOfficial;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        assignOfficial.assign(dossierOf(task), form.text("assignee")).orThrow();
    }
}
