package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.opinion.NoteSilence;

/** Behind the asker's timer: nobody answered, and the dossier goes on by the silence rule. */
@Component
class NoteSilenceDelegate implements JavaDelegate {

    private final NoteSilence noteSilence;

    NoteSilenceDelegate(NoteSilence noteSilence) {
        this.noteSilence = noteSilence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteSilence.note(ProcessVariables.OPINION_ID.get(execution));
    }
}
