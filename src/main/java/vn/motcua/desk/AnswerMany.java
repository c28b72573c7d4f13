package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.delay.AnswerApology.Answer;
import vn.motcua.shared.Outcome;

/** Answers many questions about due dates, each in a transaction of its own: what fails keeps nothing else from being done. */
@Component
class AnswerMany {

    private final ApologyQuestions questions;

    AnswerMany(ApologyQuestions questions) {
        this.questions = questions;
    }

    /** What became of them. */
    record Result(int answered, List<Failure> failed) {}

    /** @param reason Vietnamese */
    record Failure(String taskId, String reason) {}

    Result answer(List<String> taskIds, Answer answer) {
        var failed = new ArrayList<Failure>();
        var each = taskIds.stream().distinct().toList();
        for (var taskId : each) {
            if (questions.answer(taskId, answer) instanceof Outcome.Refused<Void> refused) {
                failed.add(new Failure(taskId, refused.refusal().message()));
            }
        }
        return new Result(each.size() - failed.size(), failed);
    }
}
