package vn.motcua.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.ParcelWork;
import vn.motcua.dossier.DossierId;

/** The dossier's process that waits for its parcel, looked for before it is told. */
@Component
class EngineParcelWork implements ParcelWork {

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;

    EngineParcelWork(RuntimeService runtime, AsTheSystem asTheSystem) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
    }

    @Override
    public boolean delivered(DossierId dossier) {
        return tell("parcel.delivered", dossier);
    }

    @Override
    public boolean returned(DossierId dossier) {
        return tell("parcel.returned", dossier);
    }

    private boolean tell(String message, DossierId dossier) {
        return asTheSystem.call(() -> {
            var waiting = runtime.createExecutionQuery()
                    .messageEventSubscriptionName(message)
                    .processInstanceBusinessKey(dossier.toString())
                    .unlimitedList();
            waiting.stream()
                    .map(Execution::getId)
                    .forEach(execution -> runtime.messageEventReceived(message, execution));
            return !waiting.isEmpty();
        });
    }
}
