package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CloseSupplement;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SupplementRequest;

/** Behind the message {@code dossier.supplemented}: the applicant's papers came in by themselves. */
@Component
class RecordSupplementDelegate implements JavaDelegate {

    private final CloseSupplement closeSupplement;

    RecordSupplementDelegate(CloseSupplement closeSupplement) {
        this.closeSupplement = closeSupplement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeSupplement
                .close(
                        DossierId.of(execution.getProcessBusinessKey()),
                        SupplementRequest.Outcome.SUPPLEMENTED,
                        "Nhận trực tuyến")
                .orThrow();
    }
}
