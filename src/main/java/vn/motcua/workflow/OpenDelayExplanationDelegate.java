package vn.motcua.workflow;

import java.util.Comparator;
import org.camunda.bpm.engine.HistoryService;
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
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;

/**
 * What stands behind a deadline's bell: asks for an explanation and ends. The late task stays as it is. Where a step and
 * the whole dossier fall due at the same moment both bells ring, in any order: then the step's own one asks.
 */
@Component
class OpenDelayExplanationDelegate implements JavaDelegate {

    private final AskExplanation askExplanation;
    private final TaskService tasks;
    private final HistoryService history;
    private final DossierRegister register;
    private final DossierLaw law;

    OpenDelayExplanationDelegate(
            AskExplanation askExplanation,
            TaskService tasks,
            HistoryService history,
            DossierRegister register,
            DossierLaw law) {
        this.law = law;
        this.history = history;
        this.askExplanation = askExplanation;
        this.tasks = tasks;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var late = LateStep.openedBy(execution.getCurrentActivityId());
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        if (late.isWhole()) {
            wholeDossier(dossier, execution.getProcessInstanceId());
        } else {
            step(dossier, late, execution.getProcessInstanceId());
        }
    }

    private void wholeDossier(Dossier dossier, String instance) {
        var waiting = tasks.createTaskQuery().processInstanceId(instance).unlimitedList().stream()
                .filter(task -> task.getDueDate() != null)
                .max(Comparator.comparing(Task::getDueDate));
        if (waiting.filter(task -> waitingAt(dossier, task) != LateStep.DOSSIER)
                .filter(task -> !task.getDueDate().toInstant().isBefore(dossier.dueAt()))
                .isPresent()) {
            return;
        }
        var holder = waiting.map(task -> new LateHolder(official(task.getAssignee()), waitingAt(dossier, task)))
                .orElseGet(() -> new LateHolder(null, LateStep.DOSSIER));
        askExplanation.ask(new Lateness(dossier.id(), LateStep.DOSSIER, holder, dossier.dueAt()));
    }

    /** The task may be done by now: the bell rang while it was open, and whoever held it answers. */
    private void step(Dossier dossier, LateStep late, String instance) {
        var task = history.createHistoricTaskInstanceQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(late.step().taskId())
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0);
        var holder = new LateHolder(official(task.getAssignee()), late);
        askExplanation.ask(
                new Lateness(dossier.id(), late, holder, task.getDueDate().toInstant()));
    }

    private static OfficialId official(String assignee) {
        return assignee == null ? null : new OfficialId(assignee);
    }

    /** After status 9 no step is late any more, only the dossier could be. */
    private LateStep waitingAt(Dossier dossier, Task waiting) {
        var procedure = law.procedureOf(dossier);
        return Step.ofTask(waiting.getTaskDefinitionKey())
                .flatMap(procedure::find)
                .filter(ProcedureStep::counted)
                .map(step -> LateStep.of(step.step()))
                .orElse(LateStep.DOSSIER);
    }
}
