package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.CheckObligation;

/** Behind the last check before the signature: whether the collector is to be asked first. */
@Component
class CheckObligationDelegate implements JavaDelegate {

    private final CheckObligation checkObligation;

    CheckObligationDelegate(CheckObligation checkObligation) {
        this.checkObligation = checkObligation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariables.PAYMENT_STAGE.set(
                execution,
                checkObligation.check(
                        DossierId.of(execution.getProcessBusinessKey()),
                        ProcessVariables.REVIEW_OUTCOME.get(execution).proposal()));
    }
}
