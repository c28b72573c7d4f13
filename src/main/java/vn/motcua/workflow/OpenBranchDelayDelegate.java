package vn.motcua.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.AskExplanation;
import vn.motcua.delay.LateStep;
import vn.motcua.linked.Branches;

/** An authority of ours is late with its part of a linked dossier, and it is that authority that explains. */
@Component
class OpenBranchDelayDelegate implements JavaDelegate {

    private final AskExplanation askExplanation;
    private final Branches branches;
    private final TaskService tasks;

    OpenBranchDelayDelegate(AskExplanation askExplanation, Branches branches, TaskService tasks) {
        this.askExplanation = askExplanation;
        this.branches = branches;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var branch = branches.get(ProcessVariables.BRANCH_ID.get(execution));
        var holder = tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).list().stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .findFirst()
                .map(OfficialId::new)
                .orElse(null);
        askExplanation.askOther(
                branch.dossier(), LateStep.branch(branch.key()), branch.asked(), holder, branch.dueAt());
    }
}
