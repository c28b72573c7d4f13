package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.AskPayment;
import vn.motcua.payment.PaymentStage;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.ProcessVariables.Review;
import vn.motcua.workflow.form.SubmittedForm;

/**
 * What a review that asks for money does to the process: where the clock stops it leaves the scope, where the clock runs on
 * it waits within.
 */
@Component
class AskForPayment {

    private static final String WITHIN = "UserTask_AwaitPaymentNotice";
    private static final String OUTSIDE = "CallActivity_Payment";

    private final AskPayment askPayment;

    AskForPayment(AskPayment askPayment) {
        this.askPayment = askPayment;
    }

    /** The sum is known. */
    Review notice(DelegateTask task, DossierId dossier, SubmittedForm form) {
        if (task.getBpmnModelInstance().getModelElementById(OUTSIDE) == null) {
            throw new RefusalException(Refusal.refused(
                    "Mô hình của thủ tục này không có bước chờ nộp tiền, nên không yêu cầu nộp tiền ở đây được."));
        }
        askPayment.ask(dossier, PaymentFields.notice(form)).orThrow();
        ProcessVariables.PAYMENT_STAGE.set(task.getExecution(), PaymentStage.NOTICE);
        return Review.PAYMENT;
    }

    /** A collector is to say it. */
    Review referral(DelegateTask task, DossierId dossier, SubmittedForm form) {
        var pauses = askPayment.refer(dossier, PaymentFields.referral(form)).orThrow();
        ProcessVariables.PAYMENT_STAGE.set(task.getExecution(), PaymentStage.REFERRAL);
        if (!pauses && task.getBpmnModelInstance().getModelElementById(WITHIN) == null) {
            throw new RefusalException(
                    Refusal.refused(
                            "Mô hình của thủ tục này không có bước chờ thông báo nộp tiền khi thời hạn vẫn tính. Hãy có thông báo trước rồi yêu cầu nộp tiền."));
        }
        return pauses ? Review.PAYMENT : Review.PAYMENT_REFERRED;
    }
}
