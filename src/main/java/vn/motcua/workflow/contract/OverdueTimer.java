package vn.motcua.workflow.contract;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.delay.LateStep;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;

/**
 * One of the bells every citizen's procedure has.
 *
 * @param deadline what the deadlines bean is asked for
 * @param openTask the element behind it
 */
record OverdueTimer(String id, String host, String deadline, String openTask) {

    private static final OverdueTimer WHOLE = new OverdueTimer(
            "BoundaryEvent_DossierOverdue", Model.SCOPE, LateStep.DOSSIER.name(), LateStep.DOSSIER.openDelayTaskId());

    /** The bells of a model: one on each counted step that is a task, and one on the scope. */
    static List<OverdueTimer> of(Model model) {
        return Stream.concat(
                        model.steps().stream()
                                .filter(ProcedureStep::counted)
                                .map(ProcedureStep::step)
                                .filter(step -> Step.SPINE.contains(step)
                                        || model.find(UserTask.class, step.taskId())
                                                .isPresent())
                                .map(OverdueTimer::of),
                        model.isCitizens() ? Stream.of(WHOLE) : Stream.empty())
                .toList();
    }

    private static OverdueTimer of(Step step) {
        return new OverdueTimer(step.overdueTimerId(), step.taskId(), step.name(), step.openDelayTaskId());
    }
}
