package vn.motcua.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.interop.SupplementWork;

/** The shared process that waits for the applicant. */
@Component
class EngineSupplementWork implements SupplementWork {

    private static final String SUPPLEMENTED = "dossier.supplemented";

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;

    EngineSupplementWork(RuntimeService runtime, AsTheSystem asTheSystem) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
    }

    /** Looked for before it is told: a correlation that finds nobody would spoil the transaction. */
    @Override
    public boolean supplemented(DossierId dossier) {
        return asTheSystem.call(() -> {
            var waiting = runtime.createExecutionQuery()
                    .messageEventSubscriptionName(SUPPLEMENTED)
                    .processInstanceBusinessKey(dossier.toString())
                    .unlimitedList();
            waiting.stream()
                    .map(Execution::getId)
                    .forEach(execution -> runtime.messageEventReceived(SUPPLEMENTED, execution));
            return !waiting.isEmpty();
        });
    }
}
