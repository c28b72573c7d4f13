package vn.motcua.scenario;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/** The open work about one dossier, seen with nobody's rights in the way. */
final class Tasks {

    private final Stage stage;
    private final DossierId dossier;
    private final Procedure procedure;

    Tasks(Stage stage, DossierId dossier) {
        this.stage = stage;
        this.dossier = dossier;
        this.procedure = stage.law().procedureOf(stage.register().get(dossier));
    }

    /** In every process about it, the oldest first. */
    List<Task> open() {
        return stage.office()
                .unchecked(() ->
                        stage.tasks().createTaskQuery().processInstanceBusinessKey(dossier.toString()).list().stream()
                                .sorted(Comparator.comparing(Task::getCreateTime))
                                .toList());
    }

    /** In the procedure itself and in what it waits for, without explanations, apologies and others' opinions. */
    List<Task> ofTheProcedure() {
        var own = instances();
        return open().stream()
                .filter(task -> own.contains(task.getProcessInstanceId()))
                .toList();
    }

    private Set<String> instances() {
        var key = procedure.key().value();
        return stage.office().unchecked(() -> {
            var own = new LinkedHashSet<String>();
            stage.runtime()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(dossier.toString(), key)
                    .list()
                    .forEach(main -> addWithCalled(main.getId(), own));
            return own;
        });
    }

    /** What is called may call on. */
    private void addWithCalled(String instance, Set<String> own) {
        own.add(instance);
        stage.runtime()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .list()
                .forEach(called -> addWithCalled(called.getId(), own));
    }

    /** @throws NotSo if no such task is open */
    Task withKey(String key) {
        return open().stream()
                .filter(task -> key.equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow(() -> new NotSo("lúc này không có việc đó; " + state(), "Xem lại các câu trước"));
    }

    /**
     * The open work about one branch of a linked procedure.
     *
     * @throws NotSo if it is not open
     */
    Task ofBranch(String key, String branch) {
        return open().stream()
                .filter(task -> key.equals(task.getTaskDefinitionKey()))
                .filter(task -> Walked.activities(stage, dossier).stream()
                        .filter(call -> task.getProcessInstanceId().equals(call.getCalledProcessInstanceId()))
                        .anyMatch(call -> LinkedBranch.keyOf(call.getActivityId())
                                .filter(branch::equals)
                                .isPresent()))
                .findFirst()
                .orElseThrow(() -> new NotSo("phần liên thông ấy không còn chờ; " + state(), "Xem lại các câu trước"));
    }

    /**
     * The open work of the authority of ours that does a branch.
     *
     * @throws NotSo if it is not open
     */
    Task ofOwnOffice(String branch) {
        var asked = branchOf(ofBranch("UserTask_FollowBranch", branch));
        return open().stream()
                .filter(task -> task.getTaskDefinitionKey().equals("UserTask_DoBranch"))
                .filter(task -> asked.equals(branchOf(task)))
                .findFirst()
                .orElseThrow(() -> new NotSo("cơ quan ấy không còn việc đó; " + state(), "Xem lại các câu trước"));
    }

    private Object branchOf(Task task) {
        return stage.office().unchecked(() -> stage.runtime().getVariable(task.getExecutionId(), "branchId"));
    }

    /** The open work of that name, by the model's words or the catalogue's. */
    Task called(String name) {
        return open().stream().filter(task -> isCalled(task, name)).findFirst().orElseThrow(() -> notThere(name));
    }

    NotSo notThere(String name) {
        return new NotSo("hồ sơ không ở bước «" + name + "»; " + state(), "Xem lại các câu trước, hoặc sửa tên bước");
    }

    boolean isCalled(Task task, String name) {
        var words = Vietnam.fold(name);
        return words.equals(Vietnam.fold(task.getName()))
                || Step.ofTask(task.getTaskDefinitionKey())
                        .flatMap(procedure::find)
                        .map(ProcedureStep::label)
                        .filter(label -> words.equals(Vietnam.fold(label)))
                        .isPresent();
    }

    /** Where it is, in words for a finding. */
    String state() {
        var names = open().stream().map(Task::getName).collect(Collectors.joining("», «"));
        return names.isEmpty() ? "không còn việc nào mở" : "đang mở: «" + names + "»";
    }

    /** The engine's group whose work it is. */
    String groupOf(Task task) {
        return stage.office().unchecked(() -> stage.tasks().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " is nobody's work")));
    }

    /** "xa-thanh-quang.specialist.ho-tich" → SPECIALIST. */
    Role roleOf(Task task) {
        return Role.ofCode(groupOf(task).split("\\.")[1]);
    }
}
