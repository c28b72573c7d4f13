package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.StartProcessing;

/** Claiming the review takes the dossier up; giving the claim back does not undo that. */
@Component
class StartProcessingListener implements TaskListener {

    private final StartProcessing startProcessing;

    StartProcessingListener(StartProcessing startProcessing) {
        this.startProcessing = startProcessing;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            startProcessing.start(CompletionListener.dossierOf(task));
        }
    }
}
