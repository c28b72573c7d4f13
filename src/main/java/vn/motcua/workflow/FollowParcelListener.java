package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.FollowParcel;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.workflow.form.SubmittedForm;

/** The desk has asked the carrier and says how the parcel ended. */
@Component
class FollowParcelListener extends CompletionListener {

    private final FollowParcel followParcel;

    FollowParcelListener(FollowParcel followParcel) {
        this.followParcel = followParcel;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("parcelOutcome", ParcelStatus.class);
        followParcel
                .close(
                        dossierOf(task),
                        outcome,
                        form.find("receivedBy").orElse(null),
                        form.find("note").orElse(null))
                .orThrow();
        ProcessVariables.PARCEL_OUTCOME.set(task.getExecution(), outcome);
    }
}
