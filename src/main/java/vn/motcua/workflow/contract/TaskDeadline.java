package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.ProcedureStep;

/** When a task is due is reckoned on the working calendar, never written into the model. */
final class TaskDeadline {

    private static final String REMEDY = "Ghi Due date là ${deadlines.dueAt(execution,'…')}";

    private TaskDeadline() {}

    static Stream<Breach> breaches(Model model) {
        return model.all(UserTask.class).flatMap(task -> breaches(model, task));
    }

    private static Stream<Breach> breaches(Model model, UserTask task) {
        if (!ModelExpression.isCallOf(task.getCamundaDueDate(), "deadlines")) {
            return Stream.of(Breach.at(task, "hạn của việc không lấy từ lịch làm việc", REMEDY));
        }
        return model.steps().stream()
                .map(ProcedureStep::step)
                .filter(step -> step.taskId().equals(task.getId()))
                .filter(step -> !ModelExpression.isCall(task.getCamundaDueDate(), "deadlines", "dueAt", step.name()))
                .map(step -> Breach.at(task, "hạn của bước khác", REMEDY.replace("…", step.name())));
    }
}
