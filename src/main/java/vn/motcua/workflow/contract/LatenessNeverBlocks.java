package vn.motcua.workflow.contract;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Nothing that waits stands behind an event that does not interrupt: it would hold the dossier open. */
final class LatenessNeverBlocks {

    private static final List<Class<? extends FlowNode>> WAITING = List.of(
            UserTask.class,
            ReceiveTask.class,
            CallActivity.class,
            IntermediateCatchEvent.class,
            EventBasedGateway.class);

    private LatenessNeverBlocks() {}

    static Stream<Breach> breaches(Model model) {
        var beside = Stream.<FlowNode>concat(
                        model.all(BoundaryEvent.class).filter(event -> !event.cancelActivity()),
                        model.all(StartEvent.class).filter(LatenessNeverBlocks::isBeside))
                .toList();
        return model.reachableFrom(beside).stream()
                .filter(node -> WAITING.stream().anyMatch(kind -> kind.isInstance(node)))
                .map(node -> Breach.at(
                        node,
                        "việc phải chờ nằm sau sự kiện không ngắt, hồ sơ sẽ không trả được",
                        "Đưa việc này sang một quy trình riêng, như processes/shared/explain-delay.bpmn"));
    }

    private static boolean isBeside(StartEvent event) {
        return event.getParentElement() instanceof SubProcess scope
                && scope.triggeredByEvent()
                && !event.isInterrupting();
    }
}
