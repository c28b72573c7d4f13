package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.SendSlip;

/** Writes the information slip to the procedure's collector; the message leaves after the commit, while the process already waits. */
@Component
class SendSlipDelegate implements JavaDelegate {

    private final SendSlip sendSlip;

    SendSlipDelegate(SendSlip sendSlip) {
        this.sendSlip = sendSlip;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariables.PAYMENT_STAGE.set(execution, sendSlip.send(DossierId.of(execution.getProcessBusinessKey())));
    }
}
