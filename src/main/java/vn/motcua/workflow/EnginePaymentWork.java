package vn.motcua.workflow;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.PaymentWork;

/** The shared process that waits for money. */
@Component
class EnginePaymentWork implements PaymentWork {

    private static final String FEE_PAID = "fee.paid";

    private final WaitingProcesses waiting;

    EnginePaymentWork(WaitingProcesses waiting) {
        this.waiting = waiting;
    }

    @Override
    public boolean awaited(DossierId dossier) {
        return waiting.any(FEE_PAID, dossier);
    }

    @Override
    public void paid(DossierId dossier) {
        waiting.tell(FEE_PAID, dossier);
    }
}
