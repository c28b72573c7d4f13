package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.GiveBackPapers;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class GiveBackPapersListener extends CompletionListener {

    private final GiveBackPapers giveBackPapers;

    GiveBackPapersListener(GiveBackPapers giveBackPapers) {
        this.giveBackPapers = giveBackPapers;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        giveBackPapers.giveBack(
                dossierOf(task), form.text("receivedBy"), form.find("note").orElse(null));
    }
}
