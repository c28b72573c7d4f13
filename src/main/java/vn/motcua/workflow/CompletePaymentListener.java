package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.payment.DecideUnpaid;
import vn.motcua.payment.SettlePayment;
import vn.motcua.payment.WaivePayment;
import vn.motcua.workflow.form.SubmittedForm;

/** The desk records the proof, or what is to become of a sum that was not paid in time. */
@Component
class CompletePaymentListener extends CompletionListener {

    private final SettlePayment settlePayment;
    private final WaivePayment waivePayment;
    private final DecideUnpaid decideUnpaid;

    CompletePaymentListener(SettlePayment settlePayment, WaivePayment waivePayment, DecideUnpaid decideUnpaid) {
        this.settlePayment = settlePayment;
        this.waivePayment = waivePayment;
        this.decideUnpaid = decideUnpaid;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("paymentOutcome", ProcessVariables.Payment.class);
        var dossier = dossierOf(task);
        var done =
                switch (outcome) {
                    case PAID -> settlePayment.settle(dossier, PaymentFields.proof(form));
                    case NOT_OWED -> waivePayment.waive(dossier, form.text("notOwedReason"));
                    case WAIT -> decideUnpaid.waitUntil(dossier, form.date("waitUntil"), form.text("waitReason"));
                    case STOP_PROPOSED -> decideUnpaid.proposeStop(dossier, form.text("stopReason"));
                };
        done.orThrow();
        ProcessVariables.PAYMENT_OUTCOME.set(task.getExecution(), outcome);
    }
}
