package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.opinion.Opinion;
import vn.motcua.opinion.OpinionWork;

/** Both sides of an opinion as processes: the asked authority's own, and the dossier's that waits. */
@Component
class EngineOpinionWork implements OpinionWork {

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;
    private final WaitingProcesses waiting;
    private final EndInstances endInstances;

    EngineOpinionWork(
            RuntimeService runtime,
            AsTheSystem asTheSystem,
            SharedProcesses shared,
            WaitingProcesses waiting,
            EndInstances endInstances) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
        this.waiting = waiting;
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

    @Override
    public boolean answered(Opinion opinion) {
        return waiting.tell("opinion.answered", opinion.dossier(), ProcessVariables.OPINION_ID, opinion.id());
    }

    @Override
    public void drop(DossierId dossier) {
        endInstances.of(dossier, SharedProcesses.OPINION, "Hồ sơ đã kết thúc");
    }
}
