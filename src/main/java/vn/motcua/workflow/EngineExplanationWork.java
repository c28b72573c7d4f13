package vn.motcua.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.delay.ExplanationWork;
import vn.motcua.dossier.DossierId;

/** The open task of an explanation, whoever has it. */
@Component
class EngineExplanationWork implements ExplanationWork {

    private static final String EXPLAIN = "UserTask_ExplainDelay";

    private final TaskService tasks;
    private final EndInstances endInstances;
    private final AsTheSystem asTheSystem;

    EngineExplanationWork(TaskService tasks, EndInstances endInstances, AsTheSystem asTheSystem) {
        this.tasks = tasks;
        this.endInstances = endInstances;
        this.asTheSystem = asTheSystem;
    }

    @Override
    public void passUp(DossierId dossier, UUID explanation, Set<String> groups, Instant answerBy) {
        try {
            asTheSystem.call(() -> {
                var owed = find(dossier, explanation);
                owed.setAssignee(null);
                owed.setDueDate(Date.from(answerBy));
                tasks.saveTask(owed);
                groups.forEach(group -> tasks.addCandidateGroup(owed.getId(), group));
                return owed;
            });
        } catch (RuntimeException failed) {
            if (RefusalIn.lostARace(failed)) {
                throw new OptimisticLockingFailureException("answered at this moment", failed);
            }
            throw failed;
        }
    }

    private Task find(DossierId dossier, UUID explanation) {
        var owed = tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.toString())
                .processVariableValueEquals(ProcessVariables.EXPLANATION_ID.name(), explanation.toString())
                .taskDefinitionKey(EXPLAIN)
                .singleResult();
        if (owed == null) {
            throw new OptimisticLockingFailureException("answered meanwhile");
        }
        return owed;
    }

    @Override
    public void end(DossierId dossier, String why) {
        endInstances.of(dossier, SharedProcesses.EXPLAIN_DELAY, why);
    }
}
