package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.desk.SignedResultRule;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.IssueResult;
import vn.motcua.workflow.form.SubmittedForm;

/** The clerk issues what the leader signed, or gives it back to be signed anew. */
@Component
class CompleteIssuingListener extends CompletionListener {

    private final IssueResult issueResult;
    private final SignedResultRule signedResult;
    private final DossierDocuments documents;
    private final DossierEvents events;

    CompleteIssuingListener(
            IssueResult issueResult, SignedResultRule signedResult, DossierDocuments documents, DossierEvents events) {
        this.issueResult = issueResult;
        this.signedResult = signedResult;
        this.documents = documents;
        this.events = events;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var dossier = dossierOf(task);
        var outcome = form.choice("issuingOutcome", ProcessVariables.Issuing.class);
        switch (outcome) {
            case ISSUED -> {
                var issued = issueResult
                        .issue(
                                dossier,
                                form.text("resultNumber"),
                                form.date("resultDate"),
                                documents.scanOfResult(dossier))
                        .orThrow();
                signedResult.mustHold(issued);
                ProcessVariables.RETURN_MODE.set(task.getExecution(), issued.returnMode());
            }
            case SENT_BACK ->
                events.append(dossier, EventKind.ISSUE_SENT_BACK, Map.of("Lý do", form.text("sentBackReason")));
        }
        ProcessVariables.ISSUING_OUTCOME.set(task.getExecution(), outcome);
    }
}
