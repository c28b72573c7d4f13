package vn.motcua.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import vn.motcua.kit.Drawing.Stretch;

/**
 * Strips across the whole picture in which nothing stands, as left-out parts leave them, become narrow. Only lines that
 * run through a strip get shorter, so what was apart stays apart.
 */
final class Gaps {

    private static final double WIDE = 110;
    private static final double NARROW = 70;

    private Gaps() {}

    static void close(BpmnModelInstance model) {
        var shapes = model.getModelElementsByType(BpmnShape.class);
        var scopes = shapes.stream()
                .filter(shape -> shape.getBpmnElement() instanceof SubProcess)
                .map(BpmnShape::getBounds)
                .toList();
        var boxes = model.getModelElementsByType(Bounds.class);
        var points = model.getModelElementsByType(Waypoint.class);
        var across = closer(Stream.concat(
                stretches(boxes, scopes, true), points.stream().map(point -> new Stretch(point.getX(), point.getX()))));
        var down = closer(Stream.concat(
                stretches(boxes, scopes, false),
                points.stream().map(point -> new Stretch(point.getY(), point.getY()))));
        boxes.forEach(box -> move(box, across, down));
        points.forEach(point -> {
            point.setX(across.applyAsDouble(point.getX()));
            point.setY(down.applyAsDouble(point.getY()));
        });
    }

    /** Of a scope only its edges: what is in it counts for itself. */
    private static Stream<Stretch> stretches(Collection<Bounds> boxes, List<Bounds> scopes, boolean across) {
        return boxes.stream().flatMap(box -> {
            var whole = across ? Stretch.across(box) : Stretch.down(box);
            return scopes.contains(box)
                    ? Stream.of(new Stretch(whole.from(), whole.from()), new Stretch(whole.to(), whole.to()))
                    : Stream.of(whole);
        });
    }

    private static void move(Bounds box, DoubleUnaryOperator across, DoubleUnaryOperator down) {
        var left = across.applyAsDouble(box.getX());
        var top = down.applyAsDouble(box.getY());
        box.setWidth(across.applyAsDouble(box.getX() + box.getWidth()) - left);
        box.setHeight(down.applyAsDouble(box.getY() + box.getHeight()) - top);
        box.setX(left);
        box.setY(top);
    }

    private static DoubleUnaryOperator closer(Stream<Stretch> taken) {
        var gaps = new ArrayList<Stretch>();
        var sorted = taken.sorted(Comparator.comparingDouble(Stretch::from)).toList();
        var end = sorted.get(0).from();
        for (var stretch : sorted) {
            if (stretch.from() - end > WIDE) {
                gaps.add(new Stretch(end, stretch.from()));
            }
            end = Math.max(end, stretch.to());
        }
        return place -> place
                - gaps.stream()
                        .filter(gap -> gap.to() <= place)
                        .mapToDouble(gap -> gap.to() - gap.from() - NARROW)
                        .sum();
    }
}
