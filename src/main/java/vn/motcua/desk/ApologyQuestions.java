package vn.motcua.desk;

import java.util.List;
import vn.motcua.delay.AnswerApology.Answer;
import vn.motcua.shared.Outcome;

/** The port to the questions «Kịp hay không kịp?» that wait for the current official, asked with their rights only. */
public interface ApologyQuestions {

    /** Those the official holds, or may answer for a group, the one due first before later ones; at most {@code most}. */
    List<TaskDesk.OpenTask> open(int most);

    /**
     * Answers one, exactly as Tasklist would, in a transaction of its own.
     *
     * @return refused with the form's or the use case's words; nothing is written then
     */
    Outcome<Void> answer(String taskId, Answer answer);
}
