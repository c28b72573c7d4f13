package vn.motcua.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.ConcludeDossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SendBack;
import vn.motcua.dossier.SignedResult;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class CompleteSigningListener extends CompletionListener {

    private final ConcludeDossier concludeDossier;
    private final SendBack sendBack;
    private final DossierDocuments documents;

    CompleteSigningListener(ConcludeDossier concludeDossier, SendBack sendBack, DossierDocuments documents) {
        this.concludeDossier = concludeDossier;
        this.sendBack = sendBack;
        this.documents = documents;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var dossier = dossierOf(task);
        var outcome = form.choice("signingOutcome", ProcessVariables.Signing.class);
        switch (outcome) {
            case SIGNED -> {
                var signed = concludeDossier
                        .conclude(dossier, signedResult(task, dossier, form))
                        .orThrow();
                ProcessVariables.RETURN_MODE.set(task.getExecution(), signed.returnMode());
            }
            case SENT_BACK -> sendBack.sendBack(dossier, form.text("sentBackReason"));
        }
        ProcessVariables.SIGNING_OUTCOME.set(task.getExecution(), outcome);
    }

    private SignedResult signedResult(DelegateTask task, DossierId dossier, SubmittedForm form) {
        return new SignedResult(
                ProcessVariables.REVIEW_OUTCOME.get(task.getExecution()).proposal(),
                form.text("signer"),
                form.text("resultNumber"),
                form.date("resultDate"),
                newestResult(dossier));
    }

    private UUID newestResult(DossierId dossier) {
        return documents.of(dossier).stream()
                .filter(document -> document.purpose() == DocumentPurpose.RESULT)
                .reduce((older, newer) -> newer)
                .map(document -> document.id().value())
                .orElse(null);
    }
}
