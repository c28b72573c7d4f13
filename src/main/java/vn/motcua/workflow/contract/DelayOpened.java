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
        return OverdueTimer.ALL.stream().flatMap(timer -> model.find(BoundaryEvent.class, timer.id()).stream()
                .filter(event -> !opens(event, timer.openTask()))
                .map(event -> Breach.at(
                        event,
                        "sau chuông không phải một lần yêu cầu giải trình rồi kết thúc",
                        "Nối tới Service Task «" + timer.openTask()
                                + "» (${openDelayExplanationDelegate}), rồi tới một End event")));
    }

    private static boolean opens(BoundaryEvent event, String task) {
        return event.getOutgoing().size() == 1
                && only(event) instanceof ServiceTask open
                && task.equals(open.getId())
                && "${openDelayExplanationDelegate}".equals(open.getCamundaDelegateExpression())
                && open.getOutgoing().size() == 1
                && only(open) instanceof EndEvent end
                && end.getEventDefinitions().isEmpty();
    }

    private static FlowNode only(FlowNode node) {
        return node.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .findFirst()
                .orElseThrow();
    }
}
