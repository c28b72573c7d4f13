package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CloseSupplement;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.workflow.form.SubmittedForm;

/** The applicant has brought to the counter what was asked for. */
@Component
class CompleteSupplementListener extends CompletionListener {

    private final CloseSupplement closeSupplement;

    CompleteSupplementListener(CloseSupplement closeSupplement) {
        this.closeSupplement = closeSupplement;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        closeSupplement
                .close(
                        dossierOf(task),
                        SupplementRequest.Outcome.SUPPLEMENTED,
                        form.find("note").orElse(null))
                .orThrow();
    }
}
