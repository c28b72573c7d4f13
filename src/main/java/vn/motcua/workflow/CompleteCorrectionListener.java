package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PassBack;
import vn.motcua.workflow.form.SubmittedForm;

/** The desk has put right what the specialist sent back. */
@Component
class CompleteCorrectionListener extends CompletionListener {

    private final PassBack passBack;

    CompleteCorrectionListener(PassBack passBack) {
        this.passBack = passBack;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        passBack.corrected(dossierOf(task), form.text("correctionNote"));
    }
}
