package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delay.DelayCause;
import vn.motcua.delay.ExplainDelay;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class ExplainDelayListener extends CompletionListener {

    private final ExplainDelay explainDelay;

    ExplainDelayListener(ExplainDelay explainDelay) {
        this.explainDelay = explainDelay;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        explainDelay
                .explain(
                        ProcessVariables.EXPLANATION_ID.get(task),
                        form.choice("cause", DelayCause.class),
                        form.text("explanation"))
                .orThrow();
    }
}
