package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FourEyes;
import vn.motcua.dossier.SendBack;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.form.SubmittedForm;

/** The head of the division submits the draft to the leader, or gives it back to the specialist. */
@Component
class CompleteDivisionReviewListener extends CompletionListener {

    private final DossierEvents events;
    private final SendBack sendBack;
    private final FourEyes fourEyes;
    private final CurrentOfficial current;

    CompleteDivisionReviewListener(
            DossierEvents events, SendBack sendBack, FourEyes fourEyes, CurrentOfficial current) {
        this.fourEyes = fourEyes;
        this.current = current;
        this.events = events;
        this.sendBack = sendBack;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("divisionOutcome", ProcessVariables.Division.class);
        switch (outcome) {
            case SUBMITTED -> {
                mustBeAnother(task);
                events.append(
                        dossierOf(task),
                        EventKind.SUBMITTED,
                        form.find("note").map(note -> Map.of("Ý kiến", note)).orElse(Map.of()));
            }
            case SENT_BACK -> sendBack.sendBack(dossierOf(task), form.text("sentBackReason"));
        }
        ProcessVariables.DIVISION_OUTCOME.set(task.getExecution(), outcome);
    }

    private void mustBeAnother(DelegateTask task) {
        var step = Step.ofTask(task.getTaskDefinitionKey()).orElseThrow();
        fourEyes.objection(dossierOf(task), current.get().id(), step).ifPresent(refusal -> {
            throw new RefusalException(refusal);
        });
    }
}
