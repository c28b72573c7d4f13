package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.RemindCollector;

/** Behind the bell of the moment at which a collector owes its notice. */
@Component
class RemindCollectorDelegate implements JavaDelegate {

    private final RemindCollector remindCollector;

    RemindCollectorDelegate(RemindCollector remindCollector) {
        this.remindCollector = remindCollector;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindCollector.remind(DossierId.of(execution.getProcessBusinessKey()));
    }
}
