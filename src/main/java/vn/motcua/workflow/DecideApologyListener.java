package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delay.DecideApology;
import vn.motcua.workflow.form.SubmittedForm;

/** The leader signs the apology, which sends it, or gives it back. */
@Component
class DecideApologyListener extends CompletionListener {

    private final DecideApology decideApology;

    DecideApologyListener(DecideApology decideApology) {
        this.decideApology = decideApology;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var apology = ProcessVariables.APOLOGY_ID.get(task);
        var decision = form.choice("apologyOutcome", DecideApology.Decision.class);
        switch (decision) {
            case SENT ->
                decideApology
                        .send(apology, form.find("exceptionReason").orElse(null))
                        .orThrow();
            case SENT_BACK -> decideApology.sendBack(apology, form.text("note")).orThrow();
        }
        ProcessVariables.APOLOGY_OUTCOME.set(task.getExecution(), decision);
    }
}
