package vn.motcua.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.desk.LeaveWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FourEyes;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Refusal;

/** The engine's tasks of an official who goes on leave. */
@Component
class EngineLeaveWork implements LeaveWork {

    private static final String CONFIRM = "UserTask_ConfirmExplanation";
    private static final String SIGN_APOLOGY = "UserTask_DecideApology";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final FourEyes fourEyes;
    private final DelayExplanations explanations;
    private final Apologies apologies;

    EngineLeaveWork(
            TaskService tasks,
            RuntimeService runtime,
            AsTheSystem asTheSystem,
            FourEyes fourEyes,
            DelayExplanations explanations,
            Apologies apologies) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.fourEyes = fourEyes;
        this.explanations = explanations;
        this.apologies = apologies;
    }

    @Override
    public List<HeldTask> claimed(OfficialId official, AuthorityId authority) {
        return asTheSystem.call(
                () -> held(tasks.createTaskQuery()
                                .taskAssignee(official.value())
                                .active()
                                .unlimitedList())
                        .stream()
                        .filter(task -> task.groups().stream().anyMatch(group -> group.startsWith(authority + ".")))
                        .toList());
    }

    @Override
    public List<HeldTask> unclaimed(Set<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : asTheSystem.call(() -> held(tasks.createTaskQuery()
                                .taskCandidateGroupIn(List.copyOf(groups))
                                .taskUnassigned()
                                .active()
                                .unlimitedList())
                        .stream()
                        .filter(task -> groups.containsAll(task.groups()))
                        .toList());
    }

    @Override
    public Map<OfficialId, Integer> loads(Collection<OfficialId> officials) {
        var loads = new HashMap<OfficialId, Integer>();
        asTheSystem.call(() -> {
            for (var official : officials) {
                loads.put(official, (int)
                        tasks.createTaskQuery().taskAssignee(official.value()).count());
            }
            return null;
        });
        return loads;
    }

    @Override
    public Optional<Refusal> objection(String id, OfficialId to) {
        return asTheSystem.call(() -> find(id).flatMap(task -> objection(task, to)));
    }

    @Override
    public Optional<Refusal> move(String id, OfficialId from, OfficialId to) {
        return asTheSystem.call(() -> {
            var task = find(id);
            if (task.isEmpty()) {
                return Optional.of(Refusal.wrongMoment("Việc này đã xong hoặc không còn cần."));
            }
            var assignee = task.get().getAssignee();
            if (assignee != null && !assignee.equals(from.value())) {
                return Optional.of(Refusal.wrongMoment("Việc này đã do người khác nhận làm."));
            }
            var objection = objection(task.get(), to);
            if (objection.isEmpty()) {
                tasks.setAssignee(id, to.value());
            }
            return objection;
        });
    }

    private Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult());
    }

    private Optional<Refusal> objection(Task task, OfficialId to) {
        var element = task.getTaskDefinitionKey();
        if (CONFIRM.equals(element)) {
            return own(
                    explanations
                            .get(ProcessVariables.EXPLANATION_ID.get(tasks.getVariables(task.getId())))
                            .explainedBy(),
                    to);
        }
        if (SIGN_APOLOGY.equals(element)) {
            return own(
                    apologies
                            .get(ProcessVariables.APOLOGY_ID.get(tasks.getVariables(task.getId())))
                            .writtenBy(),
                    to);
        }
        return Step.ofTask(element).flatMap(step -> dossierOf(task).flatMap(id -> fourEyes.objection(id, to, step)));
    }

    private static Optional<Refusal> own(OfficialId writer, OfficialId to) {
        return to.equals(writer)
                ? Optional.of(Refusal.forbidden("Người viết không tự xác nhận, tự ký việc của mình."))
                : Optional.empty();
    }

    private Optional<DossierId> dossierOf(Task task) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .flatMap(EngineLeaveWork::dossier);
    }

    private List<HeldTask> held(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        var keys = new HashMap<String, String>();
        runtime.createProcessInstanceQuery()
                .processInstanceIds(instances)
                .unlimitedList()
                .forEach(instance -> keys.put(instance.getId(), instance.getBusinessKey()));
        return found.stream()
                .map(task -> new HeldTask(
                        task.getId(),
                        dossier(keys.get(task.getProcessInstanceId())).orElse(null),
                        task.getName(),
                        Optional.ofNullable(task.getDueDate())
                                .map(Date::toInstant)
                                .orElse(null),
                        groupsOf(task)))
                .sorted(Comparator.comparing(HeldTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(HeldTask::id))
                .toList();
    }

    private Set<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Other business keys belong to no dossier. */
    private static Optional<DossierId> dossier(String businessKey) {
        return Optional.ofNullable(businessKey)
                .filter(key -> key.length() == 36)
                .map(DossierId::of);
    }
}
