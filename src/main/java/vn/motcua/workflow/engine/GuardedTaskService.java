package vn.motcua.workflow.engine;

import java.util.List;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import vn.motcua.workflow.RefusalIn;

/**
 * What the stock service leaves open to anybody who knows a task's id: claiming in another's name, and reading and
 * writing comments.
 */
final class GuardedTaskService extends TaskServiceImpl {

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(context -> {
            var official = context.getAuthenticatedUserId();
            if (official != null && userId != null && !official.equals(userId)) {
                throw RefusalIn.forbidden("Không nhận việc thay người khác.");
            }
            return null;
        });
        super.claim(taskId, userId);
    }

    @Override
    public Comment createComment(String taskId, String processInstanceId, String message) {
        ask(taskId, CommandChecker::checkTaskWork);
        return super.createComment(taskId, processInstanceId, message);
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        ask(taskId, CommandChecker::checkReadTask);
        return super.getTaskComments(taskId);
    }

    private void ask(String taskId, BiConsumer<CommandChecker, TaskEntity> question) {
        commandExecutor.execute(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            if (task == null) {
                throw RefusalIn.denied(RefusalIn.GONE);
            }
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> question.accept(checker, task));
            return null;
        });
    }
}
