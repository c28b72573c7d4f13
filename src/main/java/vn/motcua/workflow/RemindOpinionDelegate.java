package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.opinion.OpinionReminder;

/** Behind the reminder's timer in the asked authority's process. */
@Component
class RemindOpinionDelegate implements JavaDelegate {

    private final OpinionReminder reminder;

    RemindOpinionDelegate(OpinionReminder reminder) {
        this.reminder = reminder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminder.remind(ProcessVariables.OPINION_ID.get(execution));
    }
}
