package vn.motcua.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.desk.TaskDesk;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.engine.OneCommand;

/** The engine's tasks behind the desk's port. */
@Component
class EngineTaskDesk implements TaskDesk {

    /**
     * What the official holds, or may take up for a group, in the tenants served. In plain SQL because this is asked at
     * every act: the engine's own query is put together anew each time, which costs ten times the answer. Its grants are
     * not asked here, since all officials hold the same; whoever then acts on a task is asked for them. No id contains a
     * comma.
     */
    private static final String MY_TASKS =
            """
            select task.* from ACT_RU_EXECUTION instance join ACT_RU_TASK task on task.PROC_INST_ID_ = instance.ID_
            where instance.BUSINESS_KEY_ = #{dossier}
              and (task.ASSIGNEE_ = #{official} or task.ASSIGNEE_ is null and exists (
                select 1 from ACT_RU_IDENTITYLINK link where link.TASK_ID_ = task.ID_ and link.TYPE_ = 'candidate'
                  and link.GROUP_ID_ = any (string_to_array(#{groups}, ','))))
              and (task.TENANT_ID_ is null or task.TENANT_ID_ = any (string_to_array(#{tenants}, ',')))
            order by task.CREATE_TIME_, task.ID_""";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final FormService forms;
    private final IdentityService identity;
    private final OneCommand command;
    private final RecallTask recallTask;
    private final ReassignTask reassignTask;
    private final CompositeAct compositeAct;
    private final Set<Step> steps;

    EngineTaskDesk(
            TaskService tasks,
            RuntimeService runtime,
            FormService forms,
            IdentityService identity,
            OneCommand command,
            RecallTask recallTask,
            ReassignTask reassignTask,
            CompositeAct compositeAct,
            ProcedureCatalogue catalogue) {
        this.recallTask = recallTask;
        this.reassignTask = reassignTask;
        this.compositeAct = compositeAct;
        this.tasks = tasks;
        this.runtime = runtime;
        this.forms = forms;
        this.identity = identity;
        this.command = command;
        this.steps = catalogue.all().stream()
                .flatMap(procedure -> procedure.steps().stream())
                .map(ProcedureStep::step)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return findAll(List.of(taskId)).stream().findFirst();
    }

    @Override
    public List<OpenTask> findAll(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        return open(
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).unlimitedList());
    }

    @Override
    public Optional<OpenTask> at(DossierId dossier, Step step) {
        return taskAt(dossier, step).map(task -> openTask(task, dossier));
    }

    /**
     * One command, so that a lost race is run again from its beginning, unless a larger transaction encloses it. A
     * refusal is thrown, not returned: the engine has already marked the transaction for rollback.
     */
    @Override
    public Outcome<Void> complete(DossierId dossier, Step step, Map<String, Object> form) {
        return inWords(() -> command.run(() -> submit(dossier, step, form)));
    }

    @Override
    public Outcome<Void> recall(DossierId dossier, String reason) {
        return inWords(() -> command.run(() -> recallTask.recall(dossier, reason)));
    }

    @Override
    public Outcome<Void> reassign(DossierId dossier, String to, String reason) {
        return inWords(() -> command.run(() -> reassignTask.reassign(dossier, to, reason)));
    }

    @Override
    public void completeAtOnce(DossierId dossier, List<Act> acts) {
        inWords(() -> {
            compositeAct.complete(dossier, acts);
            return null;
        });
    }

    private static <T> T inWords(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            throw RefusalIn.find(thrown)
                    .<RuntimeException>map(RefusalException::new)
                    .orElse(thrown);
        }
    }

    private Outcome<Void> submit(DossierId dossier, Step step, Map<String, Object> form) {
        var task = taskAt(dossier, step);
        if (task.isEmpty()) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Việc này của hồ sơ đã hoàn thành, hoặc không thuộc nhóm của người đang đăng nhập."));
        }
        forms.submitTaskForm(task.get().getId(), form);
        return Outcome.done(null);
    }

    @Override
    public Optional<OpenTask> mine(DossierId dossier) {
        return myTasks(dossier).stream()
                .map(task -> openTask(task, dossier))
                .min(Comparator.comparing((OpenTask task) -> task.step() == null)
                        .thenComparing(OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private Optional<Task> taskAt(DossierId dossier, Step step) {
        return myTasks(dossier).stream()
                .filter(task -> step.taskId().equals(task.getTaskDefinitionKey()))
                .findFirst();
    }

    private List<Task> myTasks(DossierId dossier) {
        var official = identity.getCurrentAuthentication();
        return tasks.createNativeTaskQuery()
                .sql(MY_TASKS)
                .parameter("dossier", dossier.toString())
                .parameter("official", official.getUserId())
                .parameter("groups", listed(official.getGroupIds()))
                .parameter("tenants", listed(official.getTenantIds()))
                .list();
    }

    private static String listed(List<String> ids) {
        return ids == null ? "" : String.join(",", ids);
    }

    private List<OpenTask> open(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, ProcessInstance> byId =
                runtime.createProcessInstanceQuery().processInstanceIds(instances).unlimitedList().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        return found.stream()
                .filter(task -> byId.containsKey(task.getProcessInstanceId()))
                .map(task -> openTask(
                        task, DossierId.of(byId.get(task.getProcessInstanceId()).getBusinessKey())))
                .toList();
    }

    private OpenTask openTask(Task task, DossierId dossier) {
        return new OpenTask(
                task.getId(),
                dossier,
                stepOf(task),
                task.getName(),
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private Step stepOf(Task task) {
        return Step.ofTask(task.getTaskDefinitionKey()).filter(steps::contains).orElse(null);
    }
}
