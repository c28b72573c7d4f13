package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.payment.PaymentStage;
import vn.motcua.payment.RecordPaymentNotice;
import vn.motcua.payment.WaivePayment;
import vn.motcua.workflow.form.SubmittedForm;

/** The collector has said what is owed, or that nothing is. */
@Component
class CompletePaymentNoticeListener extends CompletionListener {

    private final RecordPaymentNotice recordPaymentNotice;
    private final WaivePayment waivePayment;

    CompletePaymentNoticeListener(RecordPaymentNotice recordPaymentNotice, WaivePayment waivePayment) {
        this.recordPaymentNotice = recordPaymentNotice;
        this.waivePayment = waivePayment;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var stage = form.choice("paymentStage", PaymentStage.class);
        if (stage == PaymentStage.NOTICE) {
            recordPaymentNotice
                    .record(dossierOf(task), PaymentFields.notice(form))
                    .orThrow();
        } else {
            waivePayment.waive(dossierOf(task), form.text("notOwedReason")).orThrow();
        }
        ProcessVariables.PAYMENT_STAGE.set(task.getExecution(), stage);
    }
}
