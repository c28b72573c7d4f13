package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.linked.Branch;
import vn.motcua.linked.RecordBranch;
import vn.motcua.workflow.form.SubmittedForm;

/** The desk says what became of a branch whose authority answered on paper, or will not answer. */
@Component
class FollowBranchListener extends CompletionListener {

    private final RecordBranch recordBranch;

    FollowBranchListener(RecordBranch recordBranch) {
        this.recordBranch = recordBranch;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var result = form.choice("branchResult", Branch.Result.class);
        var granted = result == Branch.Result.GRANTED;
        recordBranch
                .record(
                        ProcessVariables.BRANCH_ID.get(task),
                        new RecordBranch.Entry(
                                result,
                                granted ? form.text("branchNumber") : null,
                                granted ? form.date("branchDate") : null,
                                granted ? null : form.text("branchReason"),
                                form.find("branchRemedy").orElse(null),
                                form.text("branchEvidence")))
                .orThrow();
    }
}
