package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.RemindPayment;

/** Behind the bell of the last day to pay. */
@Component
class RemindPaymentDelegate implements JavaDelegate {

    private final RemindPayment remindPayment;

    RemindPaymentDelegate(RemindPayment remindPayment) {
        this.remindPayment = remindPayment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindPayment.remind(DossierId.of(execution.getProcessBusinessKey()));
    }
}
