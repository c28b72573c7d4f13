package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;

/** Whose work a task is follows from the dossier, never from a name written into the model. */
final class TaskPeople {

    private static final String REMEDY = "Ghi Candidate groups là ${candidates.forStep(execution,'…')}";

    private TaskPeople() {}

    static Stream<Breach> breaches(Model model) {
        return Stream.concat(model.all(UserTask.class).flatMap(task -> breaches(model, task)), assignedToNobody(model));
    }

    /** Whoever was assigned must find the review among their work. */
    private static Stream<Breach> assignedToNobody(Model model) {
        if (model.find(UserTask.class, "UserTask_Assignment").isEmpty()) {
            return Stream.empty();
        }
        return model.find(UserTask.class, Step.REVIEW.taskId()).stream()
                .filter(review -> !ModelExpression.isCall(review.getCamundaAssignee(), "candidates", "assigned", null))
                .map(review -> Breach.at(
                        review,
                        "có bước phân công mà việc thẩm định không về người được phân công",
                        "Ghi Assignee là ${candidates.assigned(execution)}"));
    }

    private static Stream<Breach> breaches(Model model, UserTask task) {
        var groups = task.getCamundaCandidateGroups();
        var assignee = task.getCamundaAssignee();
        if (groups == null) {
            return Stream.of(Breach.at(task, "việc không thuộc nhóm nào", REMEDY));
        }
        if (!ModelExpression.isCallOf(groups, "candidates")
                || assignee != null && !ModelExpression.isCallOf(assignee, "candidates")
                || task.getCamundaCandidateUsers() != null) {
            return Stream.of(Breach.at(task, "người làm không lấy từ hồ sơ", REMEDY));
        }
        return model.steps().stream()
                .map(ProcedureStep::step)
                .filter(step -> step.taskId().equals(task.getId()))
                .filter(step -> !ModelExpression.isCall(groups, "candidates", "forStep", step.name()))
                .map(step -> Breach.at(task, "nhóm của bước khác", REMEDY.replace("…", step.name())));
    }
}
