package vn.motcua.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/**
 * Several calls of the engine's services as one command: one transaction, every row and the caller's rights read once,
 * and {@link OptimisticLockingRetry} repeats the whole.
 */
@Component
public class OneCommand {

    private final CommandExecutor commands;

    OneCommand(ProcessEngine engine) {
        commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /** It may run more than once; what is outside the transaction has to bear that. */
    public <T> T run(Supplier<T> work) {
        return commands.execute(context -> work.get());
    }
}
