package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.ParcelDecision;
import vn.motcua.delivery.PostagePayer;
import vn.motcua.delivery.SettleParcel;
import vn.motcua.delivery.SettleParcel.Settlement;
import vn.motcua.workflow.form.SubmittedForm;

/** The desk says what becomes of a parcel that did not arrive. */
@Component
class SettleParcelListener extends CompletionListener {

    private final SettleParcel settleParcel;

    SettleParcelListener(SettleParcel settleParcel) {
        this.settleParcel = settleParcel;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        settleParcel
                .settle(
                        ProcessVariables.PARCEL_MATTER_ID.get(task),
                        new Settlement(
                                form.choice("parcelDecision", ParcelDecision.class),
                                form.find("note").orElse(null),
                                form.find("postagePaidBy")
                                        .map(PostagePayer::valueOf)
                                        .orElse(null),
                                form.find("address").orElse(null),
                                form.find("phone").orElse(null)))
                .orThrow();
    }
}
