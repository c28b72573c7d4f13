package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delay.ConfirmExplanation;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class ConfirmExplanationListener extends CompletionListener {

    private final ConfirmExplanation confirmExplanation;

    ConfirmExplanationListener(ConfirmExplanation confirmExplanation) {
        this.confirmExplanation = confirmExplanation;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var decision = form.choice("confirmationOutcome", ConfirmExplanation.Decision.class);
        confirmExplanation
                .decide(
                        ProcessVariables.EXPLANATION_ID.get(task),
                        decision,
                        form.find("note").or(() -> form.find("word")).orElse(null))
                .orThrow();
        ProcessVariables.CONFIRMATION_OUTCOME.set(task.getExecution(), decision);
    }
}
