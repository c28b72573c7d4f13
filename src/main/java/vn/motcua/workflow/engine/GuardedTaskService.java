package vn.motcua.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import vn.motcua.workflow.RefusalIn;

/**
 * What the stock service leaves open to anybody who knows a task's id: claiming in another's name, and reading and
 * writing comments; and two at once at the same task.
 */
final class GuardedTaskService extends TaskServiceImpl {

    private final WorkOnTask workOnTask;

    GuardedTaskService(WorkOnTask workOnTask) {
        this.workOnTask = workOnTask;
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(context -> {
            var official = context.getAuthenticatedUserId();
            if (official != null && userId != null && !official.equals(userId)) {
                throw RefusalIn.forbidden("Không nhận việc thay người khác.");
            }
            return null;
        });
        work(taskId, () -> super.claim(taskId, userId));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        work(taskId, () -> super.setAssignee(taskId, userId));
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        work(taskId, () -> super.complete(taskId, variables));
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

    private void work(String taskId, Runnable work) {
        commandExecutor.execute(context -> workOnTask.run(taskId, () -> {
            work.run();
            return null;
        }));
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
