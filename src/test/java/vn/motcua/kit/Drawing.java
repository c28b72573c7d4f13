package vn.motcua.kit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A drawn model whose parts can be taken out; what stays keeps its place. */
final class Drawing {

    private final BpmnModelInstance model;

    Drawing(String bpmn) {
        model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
    }

    BpmnModelInstance model() {
        return model;
    }

    /** Nodes with the flows that lead to them and away, or other elements. */
    void remove(String... ids) {
        for (var id : ids) {
            ModelElementInstance element = element(id);
            if (element instanceof SequenceFlow flow) {
                removeFlow(flow);
                continue;
            }
            if (element instanceof FlowNode node) {
                List.copyOf(flows()).stream()
                        .filter(flow -> node.equals(flow.getSource()) || node.equals(flow.getTarget()))
                        .forEach(this::removeFlow);
                discard(shape(node));
            }
            discard(element);
        }
    }

    /** A node with one way in and one way out: the way in leads on to where the way out led, on the same line. */
    void bypass(String id) {
        var node = (FlowNode) element(id);
        var in = only(flows().stream().filter(flow -> node.equals(flow.getTarget())));
        var out = only(flows().stream().filter(flow -> node.equals(flow.getSource())));
        var bounds = shape(node).getBounds();
        var line = new ArrayList<>(points(edge(in)));
        line.add(new Point(bounds.getX() + bounds.getWidth() / 2, bounds.getY() + bounds.getHeight() / 2));
        line.addAll(points(edge(out)));
        in.setTarget(out.getTarget());
        draw(edge(in), Point.bends(line));
        removeFlow(out);
        discard(shape(node));
        discard(node);
    }

    void rename(String flowId, String newId, String name, String condition) {
        var flow = (SequenceFlow) element(flowId);
        edge(flow).setId("Edge_" + newId);
        flow.setId(newId);
        flow.setName(name);
        ((ConditionExpression) flow.getConditionExpression()).setTextContent(condition);
    }

    BpmnEdge edge(SequenceFlow flow) {
        return only(model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> flow.equals(edge.getBpmnElement())));
    }

    static List<Point> points(BpmnEdge edge) {
        return edge.getWaypoints().stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    <T extends ModelElementInstance> T element(String id) {
        return (T) model.getModelElementById(id);
    }

    String text() {
        return ModelerText.of(Bpmn.convertToString(model));
    }

    private void draw(BpmnEdge edge, List<Point> line) {
        edge.getWaypoints().clear();
        for (var point : line) {
            var waypoint = model.newInstance(Waypoint.class);
            waypoint.setX(point.x());
            waypoint.setY(point.y());
            edge.getWaypoints().add(waypoint);
        }
    }

    private void removeFlow(SequenceFlow flow) {
        discard(edge(flow));
        discard(flow);
    }

    private List<SequenceFlow> flows() {
        return List.copyOf(model.getModelElementsByType(SequenceFlow.class));
    }

    private BpmnShape shape(FlowNode node) {
        return only(model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> node.equals(shape.getBpmnElement())));
    }

    private static void discard(ModelElementInstance element) {
        element.getParentElement().removeChildElement(element);
    }

    private static <T> T only(Stream<T> elements) {
        var found = elements.toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("not one: " + found);
        }
        return found.get(0);
    }

    /** Of a line, in the picture's pixels. */
    record Point(double x, double y) {

        /** Without what lies on the way from the one before to the one after. */
        static List<Point> bends(List<Point> line) {
            var bends = new ArrayList<Point>();
            for (int i = 0; i < line.size(); i++) {
                var between = i > 0 && i < line.size() - 1;
                if (!between || !isStraight(bends.get(bends.size() - 1), line.get(i), line.get(i + 1))) {
                    bends.add(line.get(i));
                }
            }
            return bends;
        }

        private static boolean isStraight(Point from, Point over, Point to) {
            return from.x() == over.x() && over.x() == to.x() || from.y() == over.y() && over.y() == to.y();
        }
    }

    /** Where something lies on one axis. */
    record Stretch(double from, double to) {

        static Stretch across(Bounds bounds) {
            return new Stretch(bounds.getX(), bounds.getX() + bounds.getWidth());
        }

        static Stretch down(Bounds bounds) {
            return new Stretch(bounds.getY(), bounds.getY() + bounds.getHeight());
        }
    }
}
