package vn.motcua.workflow;

import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.Apology;
import vn.motcua.delay.ApologyWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;

/** The question about a due date, and the apology, as a process of their own beside the dossier's. */
@Component
class EngineApologyWork implements ApologyWork {

    private static final String WRITING = "UserTask_WriteApology";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;
    private final WaitingProcesses waiting;
    private final DossierRegister register;

    EngineApologyWork(
            RuntimeService runtime,
            TaskService tasks,
            AsTheSystem asTheSystem,
            SharedProcesses shared,
            WaitingProcesses waiting,
            DossierRegister register) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
        this.waiting = waiting;
        this.register = register;
    }

    @Override
    public Optional<OfficialId> holder(DossierId dossier) {
        var procedure = register.get(dossier).procedure().value();
        return asTheSystem.call(() -> tasks
                .createTaskQuery()
                .processInstanceBusinessKey(dossier.toString())
                .processDefinitionKey(procedure)
                .taskAssigned()
                .unlimitedList()
                .stream()
                .max(Comparator.comparing(Task::getDueDate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(task -> new OfficialId(task.getAssignee())));
    }

    @Override
    public void ask(Apology apology) {
        asTheSystem.call(() -> runtime.startProcessInstanceById(
                shared.definitionOf(SharedProcesses.APOLOGY), apology.dossier().toString(), variables(apology)));
    }

    @Override
    public void write(Apology apology) {
        asTheSystem.call(() -> runtime.createProcessInstanceById(shared.definitionOf(SharedProcesses.APOLOGY))
                .businessKey(apology.dossier().toString())
                .setVariables(variables(apology))
                .startBeforeActivity(WRITING)
                .execute());
    }

    @Override
    public void passUp(Apology asked, Set<String> groups) {
        try {
            asTheSystem.call(() -> {
                var question = question(asked);
                question.setAssignee(null);
                question.setDueDate(Date.from(asked.answerBy()));
                tasks.saveTask(question);
                groups.forEach(group -> tasks.addCandidateGroup(question.getId(), group));
                return question;
            });
        } catch (RuntimeException failed) {
            if (RefusalIn.lostARace(failed)) {
                throw new OptimisticLockingFailureException("answered at this moment", failed);
            }
            throw failed;
        }
    }

    private Task question(Apology asked) {
        var question = tasks.createTaskQuery()
                .processInstanceBusinessKey(asked.dossier().toString())
                .processVariableValueEquals(
                        ProcessVariables.APOLOGY_ID.name(), asked.id().toString())
                .taskDefinitionKey(EngineApologyQuestions.QUESTION)
                .singleResult();
        if (question == null) {
            throw new OptimisticLockingFailureException("answered meanwhile");
        }
        return question;
    }

    @Override
    public void overtaken(Apology apology) {
        waiting.tell("apology.overtaken", apology.dossier(), ProcessVariables.APOLOGY_ID, apology.id());
    }

    private static Map<String, Object> variables(Apology apology) {
        return Map.of(
                ProcessVariables.DOSSIER_ID.name(), apology.dossier().toString(),
                ProcessVariables.APOLOGY_ID.name(), apology.id().toString());
    }
}
