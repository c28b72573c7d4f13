package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.desk.SignedResultRule;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.ConcludeDossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.FourEyes;
import vn.motcua.dossier.ResultKind;
import vn.motcua.dossier.SendBack;
import vn.motcua.dossier.SignForIssue;
import vn.motcua.dossier.SignedResult;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.engine.EmpoweredFor;
import vn.motcua.workflow.form.SubmittedForm;

/** The leader signs and the dossier is processed by it, or a clerk issues it; or it is sent back. */
@Component
class CompleteSigningListener extends CompletionListener {

    private final ConcludeDossier concludeDossier;
    private final SignForIssue signForIssue;
    private final DossierRegister register;
    private final DossierLaw law;
    private final SendBack sendBack;
    private final DossierDocuments documents;
    private final FourEyes fourEyes;
    private final SignedResultRule signedResult;
    private final CurrentOfficial current;

    CompleteSigningListener(
            ConcludeDossier concludeDossier,
            SignForIssue signForIssue,
            DossierRegister register,
            DossierLaw law,
            SendBack sendBack,
            DossierDocuments documents,
            FourEyes fourEyes,
            SignedResultRule signedResult,
            CurrentOfficial current) {
        this.signForIssue = signForIssue;
        this.register = register;
        this.law = law;
        this.signedResult = signedResult;
        this.fourEyes = fourEyes;
        this.current = current;
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
                mustBeAnother(task, dossier);
                if (law.procedureOf(register.get(dossier)).issuedByClerk()) {
                    signForIssue(task, dossier, form);
                } else {
                    conclude(task, dossier, form);
                }
            }
            case SENT_BACK -> sendBack.sendBack(dossier, form.text("sentBackReason"));
        }
        ProcessVariables.SIGNING_OUTCOME.set(task.getExecution(), outcome);
    }

    private void signForIssue(DelegateTask task, DossierId dossier, SubmittedForm form) {
        var signature = signForIssue
                .sign(dossier, proposal(task), form.find("signer").orElse(null))
                .orThrow();
        signedResult
                .objectionBeforeIssue(register.get(dossier), signature.signer())
                .ifPresent(refusal -> {
                    throw new RefusalException(refusal);
                });
    }

    private void conclude(DelegateTask task, DossierId dossier, SubmittedForm form) {
        var signed = concludeDossier
                .conclude(dossier, signedResult(task, dossier, form))
                .orThrow();
        signedResult.mustHold(signed);
        ProcessVariables.RETURN_MODE.set(task.getExecution(), signed.returnMode());
    }

    private static ResultKind proposal(DelegateTask task) {
        return ProcessVariables.REVIEW_OUTCOME.get(task.getExecution()).proposal();
    }

    private void mustBeAnother(DelegateTask task, DossierId dossier) {
        var official = current.get().id();
        if (!EmpoweredFor.covers(official.value(), dossier.toString(), task.getTaskDefinitionKey())) {
            fourEyes.objection(dossier, official, Step.SIGNING).ifPresent(refusal -> {
                throw new RefusalException(refusal);
            });
        }
    }

    private SignedResult signedResult(DelegateTask task, DossierId dossier, SubmittedForm form) {
        return new SignedResult(
                proposal(task),
                form.find("signer").orElse(null),
                form.text("resultNumber"),
                form.date("resultDate"),
                documents.scanOfResult(dossier));
    }
}
