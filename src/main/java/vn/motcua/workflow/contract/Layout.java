package vn.motcua.workflow.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The picture of a model.
 *
 * @param labels those that stand beside their element
 */
record Layout(
        Model model,
        Map<FlowNode, Box> shapes,
        Map<SequenceFlow, List<Box.Point>> lines,
        Map<BaseElement, Box> labels) {

    Layout(Model model) {
        this(model, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        model.all(BpmnShape.class).forEach(shape -> {
            if (shape.getBpmnElement() instanceof FlowNode node && shape.getBounds() != null) {
                shapes.put(node, Box.of(shape.getBounds()));
                label(node, shape.getBpmnLabel());
            }
        });
        model.all(BpmnEdge.class).forEach(edge -> {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                lines.put(
                        flow,
                        edge.getWaypoints().stream()
                                .map(point -> new Box.Point(point.getX(), point.getY()))
                                .toList());
                label(flow, edge.getBpmnLabel());
            }
        });
    }

    private void label(BaseElement element, BpmnLabel label) {
        Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Box::of).ifPresent(box -> labels.put(element, box));
    }

    /** @return true if one is drawn inside the other */
    static boolean isAround(ModelElementInstance scope, ModelElementInstance element) {
        for (var parent = element.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    /** @return true if the two belong together: a scope and what is in it, an event and what it sits on */
    static boolean belong(FlowNode one, FlowNode other) {
        return isAround(one, other) || isAround(other, one) || sitsOn(one, other) || sitsOn(other, one);
    }

    private static boolean sitsOn(FlowNode one, FlowNode other) {
        return one instanceof BoundaryEvent event && other.equals(event.getAttachedTo());
    }

    /** @return true if the two cross or run on one line; they may meet where both dock at the same shape */
    boolean tangled(SequenceFlow one, SequenceFlow other) {
        var docks =
                docks(one).filter(dock -> docks(other).anyMatch(dock::equals)).toList();
        return Stretch.of(lines.get(one)).stream().anyMatch(stretch -> Stretch.of(lines.get(other)).stream()
                .map(stretch::meets)
                .anyMatch(meeting -> meeting.size() > 1
                        || meeting.stream().anyMatch(point -> docks.stream().noneMatch(dock -> dock.isAt(point)))));
    }

    private Stream<Dock> docks(SequenceFlow flow) {
        var line = lines.get(flow);
        return line.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Dock(flow.getSource(), line.get(0)), new Dock(flow.getTarget(), line.get(line.size() - 1)));
    }

    private record Dock(FlowNode node, Box.Point point) {

        boolean isAt(Box.Point other) {
            return Math.hypot(point.x() - other.x(), point.y() - other.y()) < 1;
        }
    }
}
