package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.linked.RemindBranch;

/** Behind the bell of an outside authority's own limit. */
@Component
class NoteLateBranchDelegate implements JavaDelegate {

    private final RemindBranch remindBranch;

    NoteLateBranchDelegate(RemindBranch remindBranch) {
        this.remindBranch = remindBranch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindBranch.noteLate(ProcessVariables.BRANCH_ID.get(execution));
    }
}
