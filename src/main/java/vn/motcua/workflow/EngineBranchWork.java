package vn.motcua.workflow;

import org.springframework.stereotype.Component;
import vn.motcua.linked.Branch;
import vn.motcua.linked.BranchWork;

/** The process that waits for one outside authority, beside those that wait for the others. */
@Component
class EngineBranchWork implements BranchWork {

    private static final String ANSWERED = "branch.answered";

    private final WaitingProcesses waiting;

    EngineBranchWork(WaitingProcesses waiting) {
        this.waiting = waiting;
    }

    @Override
    public boolean awaits(Branch branch) {
        return waiting.any(ANSWERED, branch.dossier(), ProcessVariables.BRANCH_ID, branch.id());
    }

    @Override
    public void answered(Branch branch) {
        waiting.tell(ANSWERED, branch.dossier(), ProcessVariables.BRANCH_ID, branch.id());
    }
}
