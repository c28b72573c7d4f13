package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.CheckPapers;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.AcceptDossier;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.RefuseIntake;
import vn.motcua.dossier.RequestSupplement;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class CompleteIntakeListener extends CompletionListener {

    private final CheckPapers checkPapers;
    private final AcceptDossier acceptDossier;
    private final RefuseIntake refuseIntake;
    private final RequestSupplement requestSupplement;
    private final HandOver handOver;

    CompleteIntakeListener(
            CheckPapers checkPapers,
            AcceptDossier acceptDossier,
            RefuseIntake refuseIntake,
            RequestSupplement requestSupplement,
            HandOver handOver) {
        this.checkPapers = checkPapers;
        this.acceptDossier = acceptDossier;
        this.refuseIntake = refuseIntake;
        this.requestSupplement = requestSupplement;
        this.handOver = handOver;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("intakeOutcome", ProcessVariables.Intake.class);
        switch (outcome) {
            case ACCEPTED -> {
                checkPapers.check(dossierOf(task), noScanReason(form)).orThrow();
                acceptDossier.accept(dossierOf(task)).orThrow();
            }
            case REFUSED ->
                refuseIntake.refuse(dossierOf(task), form.text("refusalReason")).orThrow();
            case SUPPLEMENT ->
                requestSupplement
                        .request(dossierOf(task), SupplementFields.wanted(form), form.text("supplementReason"))
                        .orThrow();
            case HANDED_OVER ->
                handOver.handOver(
                                dossierOf(task), new AuthorityId(form.text("handOverTo")), form.text("handOverReason"))
                        .orThrow();
        }
        ProcessVariables.INTAKE_OUTCOME.set(task.getExecution(), outcome);
    }

    private static NoScanReason noScanReason(SubmittedForm form) {
        return form.find("noScanReason").map(NoScanReason::valueOf).orElse(null);
    }
}
