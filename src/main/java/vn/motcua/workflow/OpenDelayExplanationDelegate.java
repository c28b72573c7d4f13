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
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Step;

/**
 * What stands behind a deadline's bell: asks for an explanation and ends. The late task stays as it is. Where a step and
 * the whole dossier fall due at the same moment both bells ring, in any order: then the step's own one asks.
 */
@Component
class OpenDelayExplanationDelegate implements JavaDelegate {

    private final AskExplanation askExplanation;
    private final TaskService tasks;
    private final DossierRegister register;

    OpenDelayExplanationDelegate(AskExplanation askExplanation, TaskService tasks, DossierRegister register) {
        this.askExplanation = askExplanation;
        this.tasks = tasks;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var late = LateStep.openedBy(execution.getCurrentActivityId());
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        var waiting = waitingTask(execution);
        var stepDue = waiting == null || waiting.getDueDate() == null
                ? dossier.dueAt()
                : waiting.getDueDate().toInstant();
        if (late == LateStep.DOSSIER && waiting != null && !stepDue.isBefore(dossier.dueAt())) {
            return;
        }
        var wasDueAt = late == LateStep.DOSSIER ? dossier.dueAt() : stepDue;
        askExplanation.ask(new Lateness(dossier.id(), late, holder(waiting, late), wasDueAt));
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
