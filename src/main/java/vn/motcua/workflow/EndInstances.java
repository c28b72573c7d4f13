package vn.motcua.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/** Takes instances of a dossier off the table, in the transaction of what makes them needless; their history says why. */
@Component
class EndInstances {

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;

    EndInstances(RuntimeService runtime, AsTheSystem asTheSystem) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
    }

    /** @param process key of the process, of which a dossier may have several instances in several tenants */
    void of(DossierId dossier, String process, String why) {
        end(of(dossier, process), why);
    }

    /** Those alone in which the variable has that value. */
    void of(DossierId dossier, String process, ProcessVariable<UUID> variable, UUID value, String why) {
        end(of(dossier, process).variableValueEquals(variable.name(), value.toString()), why);
    }

    /** Whether one runs in which the variable has that value. */
    boolean any(DossierId dossier, String process, ProcessVariable<UUID> variable, UUID value) {
        return asTheSystem.call(() -> of(dossier, process)
                        .variableValueEquals(variable.name(), value.toString())
                        .count()
                > 0);
    }

    private ProcessInstanceQuery of(DossierId dossier, String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .processDefinitionKey(process)
                .rootProcessInstances();
    }

    private void end(ProcessInstanceQuery instances, String why) {
        asTheSystem.call(() -> {
            instances.unlimitedList().stream().map(ProcessInstance::getId).forEach(instance -> delete(instance, why));
            return null;
        });
    }

    private void delete(String instance, String why) {
        runtime.deleteProcessInstance(instance, why, true, true, true);
    }
}
