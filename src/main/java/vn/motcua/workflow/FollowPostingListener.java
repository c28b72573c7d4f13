package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.posting.Objection;
import vn.motcua.posting.RecordObjection;
import vn.motcua.workflow.form.SubmittedForm;

/** Somebody objects while it hangs: the only way to end the work before its days have passed. */
@Component
class FollowPostingListener extends CompletionListener {

    private final RecordObjection recordObjection;

    FollowPostingListener(RecordObjection recordObjection) {
        this.recordObjection = recordObjection;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        recordObjection
                .record(
                        dossierOf(task),
                        new Objection.Words(
                                form.date("receivedOn"),
                                form.text("objector"),
                                form.find("contact").orElse(null),
                                form.text("content")))
                .orThrow();
    }
}
