package vn.motcua.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.delay.AnswerApology.Answer;
import vn.motcua.desk.ApologyQuestions;
import vn.motcua.desk.TaskDesk;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.workflow.engine.OneCommand;

/** The engine's tasks behind the page on which many questions are answered at once. */
@Component
class EngineApologyQuestions implements ApologyQuestions {

    static final String QUESTION = "UserTask_AnswerApology";

    private static final Refusal ANSWERED =
            Refusal.wrongMoment("Câu hỏi này đã được trả lời, không còn cần, hoặc không thuộc người đang đăng nhập.");

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final TaskDesk desk;
    private final OneCommand command;

    EngineApologyQuestions(
            TaskService tasks, FormService forms, IdentityService identity, TaskDesk desk, OneCommand command) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.desk = desk;
        this.command = command;
    }

    @Override
    public List<TaskDesk.OpenTask> open(int most) {
        var official = identity.getCurrentAuthentication();
        var mine = tasks
                .createTaskQuery()
                .taskDefinitionKey(QUESTION)
                .or()
                .taskAssignee(official.getUserId())
                .taskCandidateGroupIn(official.getGroupIds())
                .endOr()
                .orderByDueDate()
                .asc()
                .listPage(0, most)
                .stream()
                .map(Task::getId)
                .toList();
        var byId = desk.findAll(mine).stream().collect(Collectors.toMap(TaskDesk.OpenTask::id, task -> task));
        return mine.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    @Override
    public Outcome<Void> answer(String taskId, Answer answer) {
        try {
            return command.run(() -> submit(taskId, answer));
        } catch (RuntimeException thrown) {
            return RefusalIn.find(thrown).<Outcome<Void>>map(Outcome::refused).orElseThrow(() -> thrown);
        }
    }

    private Outcome<Void> submit(String taskId, Answer answer) {
        var question = tasks.createTaskQuery().taskId(taskId).taskDefinitionKey(QUESTION);
        if (question.count() == 0) {
            return Outcome.refused(ANSWERED);
        }
        forms.submitTaskForm(taskId, Map.of("apologyAnswer", answer.name()));
        return Outcome.done(null);
    }
}
