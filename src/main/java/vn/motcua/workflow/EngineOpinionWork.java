package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.opinion.Opinion;
import vn.motcua.opinion.OpinionWork;

/** Both sides of an opinion as processes: the asked authority's own, and the dossier's that waits. */
@Component
class EngineOpinionWork implements OpinionWork {

    private static final String ANSWERED = "opinion.answered";

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;
    private final EndInstances endInstances;

    EngineOpinionWork(
            RuntimeService runtime, AsTheSystem asTheSystem, SharedProcesses shared, EndInstances endInstances) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
        this.endInstances = endInstances;
    }

    @Override
    public void begin(Opinion opinion) {
        asTheSystem.call(() -> runtime.startProcessInstanceById(
                shared.definitionOf(SharedProcesses.OPINION),
                opinion.dossier().toString(),
                Map.of(
                        ProcessVariables.DOSSIER_ID.name(), opinion.dossier().toString(),
                        ProcessVariables.OPINION_ID.name(), opinion.id().toString())));
    }

    /** Looked for before it is told: a correlation that finds nobody would spoil the transaction. */
    @Override
    public boolean answered(Opinion opinion) {
        return asTheSystem.call(() -> {
            var waiting = runtime.createExecutionQuery()
                    .messageEventSubscriptionName(ANSWERED)
                    .processInstanceBusinessKey(opinion.dossier().toString())
                    .processVariableValueEquals(
                            ProcessVariables.OPINION_ID.name(), opinion.id().toString())
                    .unlimitedList();
            waiting.stream()
                    .map(Execution::getId)
                    .forEach(execution -> runtime.messageEventReceived(ANSWERED, execution));
            return !waiting.isEmpty();
        });
    }

    @Override
    public void drop(DossierId dossier) {
        endInstances.of(dossier, SharedProcesses.OPINION, "Hồ sơ đã kết thúc");
    }
}
