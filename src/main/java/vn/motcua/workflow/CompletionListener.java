package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.form.SubmittedForm;

/**
 * The only door out of a user task: takes the checked form, calls one use case in the same transaction, and leaves an
 * outcome behind. A refusal keeps the task open.
 */
abstract class CompletionListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (!(task.getVariableLocal(SubmittedForm.VARIABLE) instanceof String form)) {
            throw new RefusalException(Refusal.refused("Việc này chỉ hoàn thành được bằng biểu mẫu của nó."));
        }
        complete(task, SubmittedForm.fromJson(form));
    }

    abstract void complete(DelegateTask task, SubmittedForm form);

    static DossierId dossierOf(DelegateTask task) {
        return DossierId.of(task.getExecution().getProcessBusinessKey());
    }
}
