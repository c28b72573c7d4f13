package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.posting.PostPublicly;
import vn.motcua.workflow.form.SubmittedForm;

/** It hangs where everybody can read it; its days begin to count. */
@Component
class CompletePostingListener extends CompletionListener {

    private final PostPublicly postPublicly;

    CompletePostingListener(PostPublicly postPublicly) {
        this.postPublicly = postPublicly;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var posting = postPublicly
                .post(dossierOf(task), form.text("noticeNumber"), form.date("postedOn"), form.text("place"))
                .orThrow();
        ProcessVariables.POSTING_ID.set(task.getExecution(), posting.id());
    }
}
