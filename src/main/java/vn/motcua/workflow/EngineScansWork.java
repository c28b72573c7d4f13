package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.ScansWork;
import vn.motcua.dossier.DossierId;

/** A process of its own beside the return, so that a missing scan holds nobody's result up. */
@Component
class EngineScansWork implements ScansWork {

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;

    EngineScansWork(RuntimeService runtime, AsTheSystem asTheSystem, SharedProcesses shared) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
    }

    @Override
    public void open(DossierId dossier) {
        asTheSystem.call(() -> isOpen(dossier)
                ? null
                : runtime.startProcessInstanceById(
                        shared.definitionOf(SharedProcesses.DIGITIZE),
                        dossier.toString(),
                        Map.of(ProcessVariables.DOSSIER_ID.name(), dossier.toString())));
    }

    private boolean isOpen(DossierId dossier) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(SharedProcesses.DIGITIZE)
                        .processInstanceBusinessKey(dossier.toString())
                        .count()
                > 0;
    }
}
