package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.linked.SendBranch;
import vn.motcua.procedure.LinkedBranch;

/** Writes what an outside authority is asked for, which one the calling element's name says; the message leaves after the commit, while the process already waits. */
@Component
class SendBranchDelegate implements JavaDelegate {

    private final SendBranch sendBranch;

    SendBranchDelegate(SendBranch sendBranch) {
        this.sendBranch = sendBranch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caller = execution.getSuperExecution().getCurrentActivityId();
        var key = LinkedBranch.keyOf(caller)
                .orElseThrow(() -> new IllegalStateException("no branch is called by " + caller));
        ProcessVariables.BRANCH_ID.set(
                execution, sendBranch.send(DossierId.of(execution.getProcessBusinessKey()), key));
    }
}
