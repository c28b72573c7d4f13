package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.linked.GatherBranches;

/** Behind the last of the branches: status 9, in the transaction of whatever answered it. */
@Component
class GatherBranchesDelegate implements JavaDelegate {

    private final GatherBranches gatherBranches;

    GatherBranchesDelegate(GatherBranches gatherBranches) {
        this.gatherBranches = gatherBranches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        gatherBranches.gather(DossierId.of(execution.getProcessBusinessKey()));
    }
}
