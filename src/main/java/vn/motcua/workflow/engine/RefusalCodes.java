package vn.motcua.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.ExceptionCodeProvider;
import vn.motcua.shared.Refusal;
import vn.motcua.workflow.RefusalIn;

/**
 * Gives a refusal that leaves the engine the code {@code 20000 + HTTP status}, and keeps its words for the filter on the
 * same thread. The engine's own message wraps ours in English.
 */
final class RefusalCodes implements ExceptionCodeProvider {

    static final int BASE = 20_000;

    private static final ThreadLocal<Refusal> LAST = new ThreadLocal<>();

    @Override
    public Integer provideCode(ProcessEngineException exception) {
        return RefusalIn.find(exception)
                .map(refusal -> {
                    LAST.set(refusal);
                    return BASE + refusal.kind().httpStatus();
                })
                .orElse(null);
    }

    /** The refusal last coded on this thread, forgotten once taken. */
    static Optional<Refusal> take() {
        var refusal = Optional.ofNullable(LAST.get());
        LAST.remove();
        return refusal;
    }
}
