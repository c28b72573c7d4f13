package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delay.AnswerApology;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class AnswerApologyListener extends CompletionListener {

    private final AnswerApology answerApology;

    AnswerApologyListener(AnswerApology answerApology) {
        this.answerApology = answerApology;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var answer = form.choice("apologyAnswer", AnswerApology.Answer.class);
        answerApology.answer(ProcessVariables.APOLOGY_ID.get(task), answer).orThrow();
        ProcessVariables.APOLOGY_ANSWER.set(task.getExecution(), answer);
    }
}
