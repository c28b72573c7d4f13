package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ReturnResult;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class CompleteReturnListener extends CompletionListener {

    private final ReturnResult returnResult;

    CompleteReturnListener(ReturnResult returnResult) {
        this.returnResult = returnResult;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        returnResult
                .hand(
                        dossierOf(task),
                        form.text("returnedTo"),
                        form.choice("returnChannel", ReturnMode.class),
                        form.find("postalNumber").orElse(null),
                        form.find("note").orElse(null))
                .orThrow();
    }
}
