package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.CompleteScans;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class CompleteScansListener extends CompletionListener {

    private final CompleteScans completeScans;

    CompleteScansListener(CompleteScans completeScans) {
        this.completeScans = completeScans;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        completeScans
                .complete(
                        dossierOf(task),
                        form.choice("scansEnding", CompleteScans.Ending.class),
                        form.find("reason").orElse(null))
                .orThrow();
    }
}
