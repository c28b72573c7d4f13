package vn.motcua.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import vn.motcua.workflow.RefusalIn;

/** A refusal is an answer, not a fault: the engine logs it no louder than its own refusals. */
final class QuietRefusals extends CommandContextFactory {

    QuietRefusals(ProcessEngineConfigurationImpl configuration) {
        setProcessEngineConfiguration(configuration);
    }

    @Override
    public CommandContext createCommandContext() {
        return new CommandContext(getProcessEngineConfiguration()) {
            @Override
            protected boolean shouldLogFine(Throwable thrown) {
                return super.shouldLogFine(thrown) || RefusalIn.find(thrown).isPresent();
            }
        };
    }
}
