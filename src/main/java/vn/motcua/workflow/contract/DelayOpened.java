package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Behind a bell stands one short task that asks for an explanation, then an end. */
final class DelayOpened {

    private DelayOpened() {}

    static Stream<Breach> breaches(Model model) {
        return OverdueTimer.of(model).stream().flatMap(timer -> model.find(BoundaryEvent.class, timer.id()).stream()
                .filter(event -> !opens(model, event, timer.openTask()))
                .map(event -> Breach.at(
                        event,
                        "sau chuông không phải một lần yêu cầu giải trình rồi kết thúc",
                        "Nối tới Service Task «" + timer.openTask()
                                + "» (${openDelayExplanationDelegate}), rồi tới một End event")));
    }

    private static boolean opens(Model model, BoundaryEvent event, String task) {
        return only(model, event) instanceof ServiceTask open
                && task.equals(open.getId())
                && "${openDelayExplanationDelegate}".equals(open.getCamundaDelegateExpression())
                && only(model, open) instanceof EndEvent end
                && end.getEventDefinitions().isEmpty();
    }

    /** Where its one flow leads, null if there is not exactly one. */
    private static FlowNode only(Model model, FlowNode node) {
        var targets = model.outgoing(node).map(SequenceFlow::getTarget).toList();
        return targets.size() == 1 ? targets.get(0) : null;
    }
}
