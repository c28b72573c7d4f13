package vn.motcua.workflow;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.AskExplanation;
import vn.motcua.delay.AskExplanation.LateHolder;
import vn.motcua.delay.AskExplanation.Lateness;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.shared.TransactionClock;

/** What stands behind a deadline's bell: asks for an explanation and ends. The late task stays as it is. */
@Component
class OpenDelayExplanationDelegate implements JavaDelegate {

    private final AskExplanation askExplanation;
    private final TaskService tasks;
    private final TransactionClock clock;

    OpenDelayExplanationDelegate(AskExplanation askExplanation, TaskService tasks, TransactionClock clock) {
        this.askExplanation = askExplanation;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var late = LateStep.openedBy(execution.getCurrentActivityId());
        var waiting = waitingTask(execution);
        var dueAt = waiting == null || waiting.getDueDate() == null
                ? clock.instant()
                : waiting.getDueDate().toInstant();
        askExplanation.ask(
                new Lateness(DossierId.of(execution.getProcessBusinessKey()), late, holder(waiting, late), dueAt));
    }

    private Task waitingTask(DelegateExecution execution) {
        return tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).unlimitedList().stream()
                .findFirst()
                .orElse(null);
    }

    private static LateHolder holder(Task waiting, LateStep late) {
        if (waiting == null) {
            return new LateHolder(null, late);
        }
        var assignee = waiting.getAssignee() == null ? null : new OfficialId(waiting.getAssignee());
        return new LateHolder(assignee, stepOf(waiting, late));
    }

    private static LateStep stepOf(Task waiting, LateStep late) {
        for (var step : Step.values()) {
            if (step.taskId().equals(waiting.getTaskDefinitionKey()) && step != Step.RETURN) {
                return LateStep.valueOf(step.name());
            }
        }
        return late;
    }
}
