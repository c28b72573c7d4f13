package vn.motcua.workflow.engine;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.workflow.RefusalIn;

/**
 * Repeats an outermost command that lost a race, in a new transaction. Inside a larger transaction the loser is already
 * lost and the owner of that transaction repeats; jobs have their executor's own retry.
 */
final class OptimisticLockingRetry extends CommandInterceptor {

    static final int ATTEMPTS = 4;

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd
                || Context.getCommandContext() != null
                || TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException lost) {
                if (attempt == ATTEMPTS || !RefusalIn.lostARace(lost)) {
                    throw lost;
                }
            }
        }
    }
}
