package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.linked.RemindBranch;

/** Behind the reminder's timer in the process of an authority of ours that does a part of a linked dossier. */
@Component
class RemindBranchDelegate implements JavaDelegate {

    private final RemindBranch remindBranch;

    RemindBranchDelegate(RemindBranch remindBranch) {
        this.remindBranch = remindBranch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindBranch.remindSoon(ProcessVariables.BRANCH_ID.get(execution));
    }
}
