package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.linked.Branch;
import vn.motcua.linked.BranchWork;

/** The process that waits for one other authority, beside those that wait for the others, and that of an authority of ours that does its part. */
@Component
class EngineBranchWork implements BranchWork {

    private static final String ANSWERED = "branch.answered";

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;
    private final WaitingProcesses waiting;
    private final EndInstances endInstances;

    EngineBranchWork(
            RuntimeService runtime,
            AsTheSystem asTheSystem,
            SharedProcesses shared,
            WaitingProcesses waiting,
            EndInstances endInstances) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
        this.waiting = waiting;
        this.endInstances = endInstances;
    }

    @Override
    public void begin(Branch branch) {
        if (endInstances.any(branch.dossier(), SharedProcesses.OWN_BRANCH, ProcessVariables.BRANCH_ID, branch.id())) {
            return;
        }
        asTheSystem.call(() -> runtime.startProcessInstanceById(
                shared.definitionOf(SharedProcesses.OWN_BRANCH),
                branch.dossier().toString(),
                Map.of(
                        ProcessVariables.DOSSIER_ID.name(), branch.dossier().toString(),
                        ProcessVariables.BRANCH_ID.name(), branch.id().toString())));
    }

    @Override
    public void drop(Branch branch) {
        endInstances.of(
                branch.dossier(),
                SharedProcesses.OWN_BRANCH,
                ProcessVariables.BRANCH_ID,
                branch.id(),
                "Cơ quan chủ trì đã ghi kết quả");
    }

    @Override
    public void drop(DossierId dossier) {
        endInstances.of(dossier, SharedProcesses.OWN_BRANCH, "Hồ sơ đã kết thúc");
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
