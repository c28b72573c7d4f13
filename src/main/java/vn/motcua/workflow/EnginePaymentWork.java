package vn.motcua.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.PaymentStage;
import vn.motcua.payment.PaymentWork;

/** The shared process that waits for money. */
@Component
class EnginePaymentWork implements PaymentWork {

    private static final String NOTICE_RECEIVED = "notice.received";
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
    public boolean awaitsNotice(DossierId dossier) {
        return waiting.any(NOTICE_RECEIVED, dossier);
    }

    @Override
    public void noticed(DossierId dossier, PaymentStage stage) {
        waiting.tell(NOTICE_RECEIVED, dossier, Map.of(ProcessVariables.PAYMENT_STAGE.name(), stage.name()));
    }

    @Override
    public void paid(DossierId dossier) {
        waiting.tell(FEE_PAID, dossier);
    }
}
