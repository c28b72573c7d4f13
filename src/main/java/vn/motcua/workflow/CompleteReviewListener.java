package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.RecordReview;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class CompleteReviewListener extends CompletionListener {

    private final RecordReview recordReview;

    CompleteReviewListener(RecordReview recordReview) {
        this.recordReview = recordReview;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("reviewOutcome", ProcessVariables.Review.class);
        recordReview
                .record(dossierOf(task), outcome.proposal(), form.find("opinion").orElse(null))
                .orThrow();
        ProcessVariables.REVIEW_OUTCOME.set(task.getExecution(), outcome);
    }
}
