package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CloseSupplement;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SupplementRequest;

/** Behind the supplement's timer: the applicant's time is over, and a person decides what follows. */
@Component
class ExpireSupplementDelegate implements JavaDelegate {

    private final CloseSupplement closeSupplement;

    ExpireSupplementDelegate(CloseSupplement closeSupplement) {
        this.closeSupplement = closeSupplement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeSupplement
                .close(DossierId.of(execution.getProcessBusinessKey()), SupplementRequest.Outcome.EXPIRED, null)
                .orThrow();
    }
}
