package vn.motcua.desk;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.delay.AnswerApology.Answer;

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
        var all = OneByOne.each(taskIds, Function.identity(), taskId -> questions.answer(taskId, answer));
        return new Result(
                all.done(),
                all.failed().stream()
                        .map(one -> new Failure(one.taskId(), one.reason()))
                        .toList());
    }
}
