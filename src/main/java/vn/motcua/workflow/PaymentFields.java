package vn.motcua.workflow;

import java.time.LocalDate;
import vn.motcua.payment.PayNotice;
import vn.motcua.payment.Proof;
import vn.motcua.payment.Referral;
import vn.motcua.payment.TypedAmounts;
import vn.motcua.shared.PlainText;
import vn.motcua.workflow.form.SubmittedForm;

/** The fields of forms that say what is owed, who is to say it, and that it was paid. */
final class PaymentFields {

    private PaymentFields() {}

    static PayNotice notice(SubmittedForm form) {
        return new PayNotice(
                form.text("noticeNumber"),
                form.date("noticeDate"),
                TypedAmounts.list(form.text("paymentAmounts")).orThrow(),
                form.find("payBy").map(LocalDate::parse).orElse(null),
                form.find("payTo").map(PlainText::line).orElse(null));
    }

    static Referral referral(SubmittedForm form) {
        return new Referral(form.text("referralNumber"), form.date("referralDate"), form.text("collector"));
    }

    static Proof proof(SubmittedForm form) {
        return new Proof(
                form.text("proofNumber"),
                form.date("proofDate"),
                TypedAmounts.sum(form.text("proofAmount")).orThrow(),
                Proof.Source.DESK);
    }
}
