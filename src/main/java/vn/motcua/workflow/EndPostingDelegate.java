package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.posting.EndPosting;

/** Behind the bell of a posting's last day. */
@Component
class EndPostingDelegate implements JavaDelegate {

    private final EndPosting endPosting;

    EndPostingDelegate(EndPosting endPosting) {
        this.endPosting = endPosting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endPosting.end(ProcessVariables.POSTING_ID.get(execution));
    }
}
