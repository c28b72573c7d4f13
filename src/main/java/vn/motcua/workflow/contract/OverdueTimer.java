package vn.motcua.workflow.contract;

import java.util.Arrays;
import java.util.List;
import vn.motcua.delay.LateStep;
import vn.motcua.procedure.Step;

/**
 * One of the bells every citizen's procedure has.
 *
 * @param deadline what the deadlines bean is asked for
 * @param openTask the element behind it
 */
record OverdueTimer(String id, String host, String deadline, String openTask) {

    static final List<OverdueTimer> ALL =
            Arrays.stream(LateStep.values()).map(OverdueTimer::of).toList();

    private static OverdueTimer of(LateStep late) {
        if (late == LateStep.DOSSIER) {
            return new OverdueTimer("BoundaryEvent_DossierOverdue", Model.SCOPE, late.name(), late.openDelayTaskId());
        }
        var step = Step.valueOf(late.name());
        return new OverdueTimer(step.overdueTimerId(), step.taskId(), step.name(), late.openDelayTaskId());
    }
}
