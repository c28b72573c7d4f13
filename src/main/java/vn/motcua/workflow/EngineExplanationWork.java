package vn.motcua.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
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
        asTheSystem.call(() -> {
            var owed = tasks.createTaskQuery()
                    .processInstanceBusinessKey(dossier.toString())
                    .processVariableValueEquals(ProcessVariables.EXPLANATION_ID.name(), explanation.toString())
                    .taskDefinitionKey(EXPLAIN)
                    .singleResult();
            owed.setAssignee(null);
            owed.setDueDate(Date.from(answerBy));
            tasks.saveTask(owed);
            groups.forEach(group -> tasks.addCandidateGroup(owed.getId(), group));
            return owed;
        });
    }

    @Override
    public void end(DossierId dossier, String why) {
        endInstances.of(dossier, SharedProcesses.EXPLAIN_DELAY, why);
    }
}
