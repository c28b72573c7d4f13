package vn.motcua.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/**
 * Processes of a dossier that wait for a message, whoever's tenant they are in. They are looked for before they are told:
 * a correlation that finds nobody would spoil the transaction.
 */
@Component
class WaitingProcesses {

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;

    WaitingProcesses(RuntimeService runtime, AsTheSystem asTheSystem) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
    }

    boolean any(String message, DossierId dossier) {
        return asTheSystem.call(() -> !of(message, dossier).isEmpty());
    }

    boolean any(String message, DossierId dossier, ProcessVariable<UUID> variable, UUID value) {
        return asTheSystem.call(() -> !of(message, dossier, variable, value).isEmpty());
    }

    /** @return false if none waits */
    boolean tell(String message, DossierId dossier) {
        return tell(message, dossier, Map.of());
    }

    /**
     * @param said variables by which the process finds its way on
     * @return false if none waits
     */
    boolean tell(String message, DossierId dossier, Map<String, Object> said) {
        return asTheSystem.call(() -> tell(message, of(message, dossier), said));
    }

    /**
     * Those alone in which the variable has that value.
     *
     * @return false if none waits
     */
    boolean tell(String message, DossierId dossier, ProcessVariable<UUID> variable, UUID value) {
        return asTheSystem.call(() -> tell(message, of(message, dossier, variable, value), Map.of()));
    }

    private List<Execution> of(String message, DossierId dossier, ProcessVariable<UUID> variable, UUID value) {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(dossier.toString())
                .processVariableValueEquals(variable.name(), value.toString())
                .unlimitedList();
    }

    private List<Execution> of(String message, DossierId dossier) {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(dossier.toString())
                .unlimitedList();
    }

    private boolean tell(String message, List<Execution> waiting, Map<String, Object> said) {
        waiting.stream()
                .map(Execution::getId)
                .forEach(execution -> runtime.messageEventReceived(message, execution, said));
        return !waiting.isEmpty();
    }
}
