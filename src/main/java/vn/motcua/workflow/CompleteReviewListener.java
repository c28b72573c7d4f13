package vn.motcua.workflow;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        recordReview.record(dossierOf(task), outcome.proposal(), opinion(form)).orThrow();
        ProcessVariables.REVIEW_OUTCOME.set(task.getExecution(), outcome);
    }

    private static String opinion(SubmittedForm form) {
        return Stream.of("refusalBasis", "opinion")
                .map(form::find)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
