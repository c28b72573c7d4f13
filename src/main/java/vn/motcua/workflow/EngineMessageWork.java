package vn.motcua.workflow;

import java.util.HashMap;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.desk.MessageTask;
import vn.motcua.desk.MessageWork;

/** A process of its own for each message: about its dossier where there is one, about itself where there is none. */
@Component
class EngineMessageWork implements MessageWork {

    private static final String TAKEN_UP = "message.takenUp";

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;

    EngineMessageWork(RuntimeService runtime, AsTheSystem asTheSystem, SharedProcesses shared) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
    }

    @Override
    public void begin(MessageTask task) {
        var variables = new HashMap<String, Object>();
        variables.put(ProcessVariables.MESSAGE_ID.name(), task.message().toString());
        if (task.dossier() != null) {
            variables.put(ProcessVariables.DOSSIER_ID.name(), task.dossier().toString());
        }
        var about = task.dossier() == null
                ? task.message().toString()
                : task.dossier().toString();
        asTheSystem.call(
                () -> runtime.startProcessInstanceById(shared.definitionOf(SharedProcesses.MESSAGE), about, variables));
    }

    @Override
    public void takenUp(UUID message) {
        asTheSystem.call(() -> {
            runtime.createExecutionQuery()
                    .messageEventSubscriptionName(TAKEN_UP)
                    .processVariableValueEquals(ProcessVariables.MESSAGE_ID.name(), message.toString())
                    .unlimitedList()
                    .forEach(waiting -> runtime.messageEventReceived(TAKEN_UP, waiting.getId()));
            return null;
        });
    }
}
