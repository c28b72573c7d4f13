package vn.motcua.workflow.contract;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What goes on side by side meets again: nothing ends, leaves or begins anew while a branch is open. */
final class Branches {

    private Branches() {}

    static Stream<Breach> breaches(Model model) {
        return Stream.of(open(model), splitting(model)).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> open(Model model) {
        return model.all(Gateway.class)
                .filter(Branches::goesOnSideBySide)
                .filter(gateway -> model.outgoing(gateway).count() > 1)
                .flatMap(fork -> between(model, fork).stream()
                        .filter(node -> node instanceof EndEvent || node.equals(fork))
                        .map(node -> Breach.at(
                                node,
                                "nhánh song song từ «" + fork.getId() + "» kết thúc hoặc quay lại khi nhánh kia còn mở",
                                "Nối các nhánh vào một ngã rẽ cùng loại trước đó")));
    }

    /** Where tokens split without a gateway that says so, they would never be joined. */
    private static Stream<Breach> splitting(Model model) {
        return model.all(FlowNode.class)
                .filter(node -> node instanceof InclusiveGateway && chooseNothing(model, node)
                        || !(node instanceof Gateway) && model.outgoing(node).count() > 1)
                .map(node -> Breach.at(
                        node,
                        "tách nhánh mà không nói là song song hay chọn một",
                        "Dùng Parallel gateway hoặc Exclusive gateway"));
    }

    private static boolean goesOnSideBySide(FlowNode node) {
        return node instanceof ParallelGateway || node instanceof InclusiveGateway;
    }

    /** A way without a condition is always taken: then the choice says nothing. */
    private static boolean chooseNothing(Model model, FlowNode inclusive) {
        return model.outgoing(inclusive).count() > 1
                && model.outgoing(inclusive).anyMatch(flow -> flow.getConditionExpression() == null);
    }

    private static Set<FlowNode> between(Model model, FlowNode fork) {
        var nodes = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>();
        next(model, fork).forEach(open::add);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (nodes.add(node) && !isJoin(model, node) && !node.equals(fork)) {
                next(model, node).forEach(open::add);
            }
        }
        return nodes;
    }

    private static Stream<FlowNode> next(Model model, FlowNode node) {
        return Stream.concat(
                model.outgoing(node).map(SequenceFlow::getTarget),
                model.all(BoundaryEvent.class)
                        .filter(event -> event.cancelActivity() && node.equals(event.getAttachedTo())));
    }

    private static boolean isJoin(Model model, FlowNode node) {
        return goesOnSideBySide(node)
                && model.all(SequenceFlow.class)
                                .filter(flow -> node.equals(flow.getTarget()))
                                .count()
                        > 1;
    }
}
