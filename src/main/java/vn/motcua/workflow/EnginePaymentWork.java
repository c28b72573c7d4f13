package vn.motcua.workflow;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.PaymentWork;

/** The shared process that waits for money. */
@Component
class EnginePaymentWork implements PaymentWork {

    private static final String FEE_PAID = "fee.paid";

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;

    EnginePaymentWork(RuntimeService runtime, AsTheSystem asTheSystem) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
    }

    @Override
    public boolean awaited(DossierId dossier) {
        return asTheSystem.call(() -> !waiting(dossier).isEmpty());
    }

    @Override
    public void paid(DossierId dossier) {
        asTheSystem.call(() -> {
            waiting(dossier).forEach(execution -> runtime.messageEventReceived(FEE_PAID, execution.getId()));
            return null;
        });
    }

    private List<Execution> waiting(DossierId dossier) {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName(FEE_PAID)
                .processInstanceBusinessKey(dossier.toString())
                .unlimitedList();
    }
}
