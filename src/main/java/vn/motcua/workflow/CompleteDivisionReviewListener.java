package vn.motcua.workflow;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.desk.InitialDraft;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FourEyes;
import vn.motcua.dossier.SendBack;
import vn.motcua.payment.CheckObligation;
import vn.motcua.payment.PaymentStage;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.form.SubmittedForm;

/** The head of the division initials the draft and submits it to the leader, or gives it back to the specialist. */
@Component
class CompleteDivisionReviewListener extends CompletionListener {

    private final DossierEvents events;
    private final SendBack sendBack;
    private final InitialDraft initialDraft;
    private final CheckObligation checkObligation;
    private final DossierRegister register;
    private final DossierLaw law;
    private final FourEyes fourEyes;
    private final CurrentOfficial current;

    CompleteDivisionReviewListener(
            DossierEvents events,
            SendBack sendBack,
            InitialDraft initialDraft,
            CheckObligation checkObligation,
            DossierRegister register,
            DossierLaw law,
            FourEyes fourEyes,
            CurrentOfficial current) {
        this.initialDraft = initialDraft;
        this.checkObligation = checkObligation;
        this.register = register;
        this.law = law;
        this.fourEyes = fourEyes;
        this.current = current;
        this.events = events;
        this.sendBack = sendBack;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("divisionOutcome", ProcessVariables.Division.class);
        switch (outcome) {
            case SUBMITTED -> {
                mustBeAnother(task);
                var detail = new LinkedHashMap<String, String>();
                var toCollector = goesToCollector(task);
                if (!toCollector) {
                    detail.put("Ký nháy", initialDraft.initial(dossierOf(task)));
                }
                form.find("note").ifPresent(note -> detail.put("Ý kiến", note));
                events.append(dossierOf(task), toCollector ? EventKind.DIVISION_APPROVED : EventKind.SUBMITTED, detail);
            }
            case SENT_BACK -> sendBack.sendBack(dossierOf(task), form.text("sentBackReason"));
        }
        ProcessVariables.DIVISION_OUTCOME.set(task.getExecution(), outcome);
    }

    /** What a collector has to state first goes to no leader yet, and nothing is drafted. */
    private boolean goesToCollector(DelegateTask task) {
        var dossier = dossierOf(task);
        return law.procedureOf(register.get(dossier)).collector() != null
                && checkObligation.check(
                                dossier,
                                ProcessVariables.REVIEW_OUTCOME
                                        .get(task.getExecution())
                                        .proposal())
                        == PaymentStage.REFERRAL;
    }

    private void mustBeAnother(DelegateTask task) {
        var step = Step.ofTask(task.getTaskDefinitionKey()).orElseThrow();
        fourEyes.objection(dossierOf(task), current.get().id(), step).ifPresent(refusal -> {
            throw new RefusalException(refusal);
        });
    }
}
