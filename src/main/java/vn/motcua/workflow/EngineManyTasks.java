package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.motcua.desk.ManyTasks;
import vn.motcua.desk.SeenResults;
import vn.motcua.desk.TaskDesk;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.engine.OneCommand;

/** The engine's tasks behind acts done for many at once. */
@Component
class EngineManyTasks implements ManyTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final FormService forms;
    private final IdentityService identity;
    private final TaskDesk desk;
    private final DossierRegister register;
    private final SeenResults seenResults;
    private final OneCommand command;

    EngineManyTasks(
            TaskService tasks,
            RuntimeService runtime,
            FormService forms,
            IdentityService identity,
            TaskDesk desk,
            DossierRegister register,
            SeenResults seenResults,
            OneCommand command) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.forms = forms;
        this.identity = identity;
        this.desk = desk;
        this.register = register;
        this.seenResults = seenResults;
        this.command = command;
    }

    @Override
    public Outcome<Void> claim(String taskId) {
        return inWords(() -> {
            tasks.claim(taskId, me());
            return Outcome.done(null);
        });
    }

    @Override
    public List<ToSign> toSign(int most) {
        var found = mineToSign().orderByDueDate().asc().listPage(0, most);
        var ids = found.stream().map(Task::getId).toList();
        var open = desk.findAll(ids).stream().collect(Collectors.toMap(TaskDesk.OpenTask::id, task -> task));
        var outcomes = reviewOutcomes(found);
        return found.stream()
                .filter(task -> open.containsKey(task.getId()))
                .map(task -> new ToSign(open.get(task.getId()), outcomes.get(task.getProcessInstanceId())))
                .toList();
    }

    private Map<String, String> reviewOutcomes(List<Task> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(
                        found.stream().map(Task::getProcessInstanceId).toArray(String[]::new))
                .variableName(ProcessVariables.REVIEW_OUTCOME.name())
                .unlimitedList()
                .stream()
                .collect(Collectors.toMap(
                        variable -> variable.getProcessInstanceId(),
                        variable -> String.valueOf(variable.getValue()),
                        (one, other) -> other));
    }

    @Override
    public Outcome<DossierId> signing(String taskId) {
        return inWords(() -> {
            var task = mineToSign().taskId(taskId).singleResult();
            return task == null ? Outcome.refused(RefusalIn.GONE) : Outcome.done(dossierOf(taskId));
        });
    }

    @Override
    public Outcome<Void> sign(String taskId, String resultNumber, LocalDate resultDate) {
        return inWords(() -> command.run(() -> signOne(taskId, resultNumber, resultDate)));
    }

    /** Whether it was seen is asked last: the scan that was signed was there before, and a newer one is refused. */
    private Outcome<Void> signOne(String taskId, String resultNumber, LocalDate resultDate) {
        var task = mineToSign().taskId(taskId).singleResult();
        if (task == null) {
            return Outcome.refused(RefusalIn.GONE);
        }
        var dossier = dossierOf(taskId);
        if (task.getAssignee() == null) {
            tasks.claim(taskId, me());
        }
        forms.submitTaskForm(taskId, signature(resultNumber, resultDate));
        seenResults.refusal(register.get(dossier)).ifPresent(unseen -> {
            throw new RefusalException(unseen);
        });
        return Outcome.done(null);
    }

    private static Map<String, Object> signature(String resultNumber, LocalDate resultDate) {
        var form = new HashMap<String, Object>();
        form.put("signingOutcome", ProcessVariables.Signing.SIGNED.name());
        if (resultNumber != null) {
            form.put("resultNumber", resultNumber);
        }
        if (resultDate != null) {
            form.put("resultDate", resultDate.toString());
        }
        return form;
    }

    /** What another leader has taken is theirs to sign. */
    private TaskQuery mineToSign() {
        var official = identity.getCurrentAuthentication();
        return tasks.createTaskQuery()
                .taskDefinitionKey(Step.SIGNING.taskId())
                .or()
                .taskAssignee(official.getUserId())
                .taskCandidateGroupIn(official.getGroupIds())
                .endOr();
    }

    private DossierId dossierOf(String taskId) {
        return desk.find(taskId)
                .map(TaskDesk.OpenTask::dossier)
                .orElseThrow(() -> new RefusalException(RefusalIn.GONE));
    }

    private String me() {
        return identity.getCurrentAuthentication().getUserId();
    }

    private static <T> Outcome<T> inWords(Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            return RefusalIn.find(thrown).<Outcome<T>>map(Outcome::refused).orElseThrow(() -> thrown);
        }
    }
}
