package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.OrderParcel;
import vn.motcua.dossier.DossierId;

/** Writes the parcel's order; the message to the carrier leaves after the commit, while the process already waits. */
@Component
class ReturnByPostDelegate implements JavaDelegate {

    private final OrderParcel orderParcel;

    ReturnByPostDelegate(OrderParcel orderParcel) {
        this.orderParcel = orderParcel;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderParcel.order(DossierId.of(execution.getProcessBusinessKey()));
    }
}
