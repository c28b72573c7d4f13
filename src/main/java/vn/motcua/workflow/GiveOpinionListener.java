package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.opinion.GiveOpinion;
import vn.motcua.opinion.Opinion;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class GiveOpinionListener extends CompletionListener {

    private final GiveOpinion giveOpinion;

    GiveOpinionListener(GiveOpinion giveOpinion) {
        this.giveOpinion = giveOpinion;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        giveOpinion
                .give(
                        ProcessVariables.OPINION_ID.get(task),
                        form.choice("verdict", Opinion.Verdict.class),
                        form.text("answer"))
                .orThrow();
    }
}
