package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.linked.DoBranch;
import vn.motcua.workflow.form.SubmittedForm;

/** An authority of ours says what became of its part of a linked dossier. */
@Component
class DoBranchListener extends CompletionListener {

    /** What it may say: that a part will not be done is the lead's to enter. */
    enum Said {
        GRANTED,
        REFUSED
    }

    private final DoBranch doBranch;

    DoBranchListener(DoBranch doBranch) {
        this.doBranch = doBranch;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var granted = form.choice("branchResult", Said.class) == Said.GRANTED;
        doBranch.done(
                        ProcessVariables.BRANCH_ID.get(task),
                        new DoBranch.Done(
                                granted,
                                granted ? form.text("branchNumber") : null,
                                granted ? form.date("branchDate") : null,
                                granted ? null : form.text("branchReason"),
                                form.find("branchRemedy").orElse(null)))
                .orThrow();
    }
}
