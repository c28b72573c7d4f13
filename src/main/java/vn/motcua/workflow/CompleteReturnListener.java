package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.desk.ReturnRule;
import vn.motcua.dossier.ReturnResult;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class CompleteReturnListener extends CompletionListener {

    private final ReturnResult returnResult;
    private final ReturnRule returnRule;

    CompleteReturnListener(ReturnResult returnResult, ReturnRule returnRule) {
        this.returnResult = returnResult;
        this.returnRule = returnRule;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var dossier = dossierOf(task);
        var way = form.choice("returnChannel", ReturnMode.class);
        var note = form.find("note").orElse(null);
        returnRule.objection(dossier, way, note).ifPresent(refusal -> {
            throw new RefusalException(refusal);
        });
        returnResult
                .hand(
                        dossier,
                        form.text("returnedTo"),
                        way,
                        form.find("postalNumber").orElse(null),
                        note)
                .orThrow();
    }
}
