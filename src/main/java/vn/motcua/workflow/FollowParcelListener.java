package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.FollowParcel;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.shared.TransactionClock;
import vn.motcua.workflow.form.SubmittedForm;

/** The desk has asked the carrier and says how the parcel ended. */
@Component
class FollowParcelListener extends CompletionListener {

    private final FollowParcel followParcel;
    private final TransactionClock clock;

    FollowParcelListener(FollowParcel followParcel, TransactionClock clock) {
        this.followParcel = followParcel;
        this.clock = clock;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("parcelOutcome", ParcelStatus.class);
        followParcel
                .follow(
                        dossierOf(task),
                        outcome,
                        clock.instant(),
                        form.find("receivedBy").orElse(null),
                        form.find("note").orElse(null))
                .orThrow();
        ProcessVariables.PARCEL_OUTCOME.set(task.getExecution(), outcome);
    }
}
