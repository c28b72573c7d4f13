package vn.motcua.workflow.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The contract of a model's picture, as a list: the head of a commune reads it. */
final class LayoutRules {

    static final List<Rule<Layout>> ALL = List.of(
            new Rule<>("drawn", LayoutRules::everythingIsDrawn),
            new Rule<>("shapes-apart", LayoutRules::shapesKeepApart),
            new Rule<>("inside-scope", LayoutRules::scopesHoldWhatIsInThem),
            new Rule<>("flow-crosses-shape", LayoutRules::flowsGoAroundShapes),
            new Rule<>("flows-cross", LayoutRules::flowsKeepApart),
            new Rule<>("label-covered", LayoutRules::labelsKeepApart),
            new Rule<>("flow-strikes-label", LayoutRules::flowsGoAroundLabels));

    private static final String MOVE = "Kéo ra cho rời nhau trong Camunda Modeler";

    private static final String REROUTE =
            "Vẽ mỗi đường một lối riêng, chỉ gặp nhau tại điểm nối vào cùng một hình; kéo trong Camunda Modeler";

    private LayoutRules() {}

    private static Stream<Breach> everythingIsDrawn(Layout layout) {
        return layout.model()
                .all(FlowElement.class)
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .filter(element -> !layout.shapes().containsKey(element) && !isDrawn(layout, element)
                        || lacksLabel(layout, element))
                .map(element -> Breach.at(
                        element, "chưa vẽ, hoặc chưa đặt chỗ cho tên", "Mở bằng Camunda Modeler, đặt lại rồi lưu"));
    }

    private static boolean isDrawn(Layout layout, FlowElement element) {
        return layout.lines().getOrDefault(element, List.of()).size() > 1;
    }

    private static boolean lacksLabel(Layout layout, FlowElement element) {
        var named = element.getName() != null && !element.getName().isBlank();
        var outside = element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow;
        return named && outside && !layout.labels().containsKey(element);
    }

    private static Stream<Breach> shapesKeepApart(Layout layout) {
        var nodes = List.copyOf(layout.shapes().keySet());
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < nodes.size(); i++) {
            for (var other : nodes.subList(0, i)) {
                var node = nodes.get(i);
                if (!Layout.belong(node, other)
                        && layout.shapes().get(node).overlaps(layout.shapes().get(other))) {
                    breaches.add(Breach.at(node, "đè lên «" + other.getId() + "»", MOVE));
                }
            }
        }
        return breaches.stream();
    }

    private static Stream<Breach> scopesHoldWhatIsInThem(Layout layout) {
        return layout.shapes().entrySet().stream()
                .filter(shape -> layout.shapes().entrySet().stream()
                        .anyMatch(scope -> Layout.isAround(scope.getKey(), shape.getKey())
                                && !scope.getValue().contains(shape.getValue())))
                .map(shape -> Breach.at(shape.getKey(), "vẽ tràn ra ngoài phạm vi chứa nó", MOVE));
    }

    private static Stream<Breach> flowsGoAroundShapes(Layout layout) {
        return layout.lines().entrySet().stream().flatMap(line -> layout.shapes().entrySet().stream()
                .filter(shape -> isForeign(line.getKey(), shape.getKey()))
                .filter(shape -> shape.getValue().isCrossedBy(line.getValue()))
                .map(shape -> Breach.at(
                        line.getKey(), "đường đi cắt qua «" + shape.getKey().getId() + "»", MOVE)));
    }

    private static boolean isForeign(SequenceFlow flow, FlowNode node) {
        return !node.equals(flow.getSource()) && !node.equals(flow.getTarget()) && !Layout.isAround(node, flow);
    }

    private static Stream<Breach> flowsKeepApart(Layout layout) {
        var flows = List.copyOf(layout.lines().keySet());
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < flows.size(); i++) {
            var flow = flows.get(i);
            flows.subList(0, i).stream()
                    .filter(other -> layout.tangled(flow, other))
                    .forEach(other -> breaches.add(
                            Breach.at(flow, "đường đi cắt hoặc trùng đường «" + other.getId() + "»", REROUTE)));
        }
        return breaches.stream();
    }

    private static Stream<Breach> labelsKeepApart(Layout layout) {
        var labels = List.copyOf(layout.labels().keySet());
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < labels.size(); i++) {
            var element = labels.get(i);
            var label = layout.labels().get(element);
            labels.subList(0, i).stream()
                    .filter(other -> label.overlaps(layout.labels().get(other)))
                    .forEach(other ->
                            breaches.add(Breach.at(element, "tên đè lên tên của «" + other.getId() + "»", MOVE)));
            layout.shapes().forEach((node, box) -> {
                if (!Layout.isAround(node, element) && label.overlaps(box)) {
                    breaches.add(Breach.at(element, "tên đè lên «" + node.getId() + "»", MOVE));
                }
            });
        }
        return breaches.stream();
    }

    private static Stream<Breach> flowsGoAroundLabels(Layout layout) {
        return layout.lines().entrySet().stream().flatMap(line -> layout.labels().entrySet().stream()
                .filter(label -> label.getValue().isCrossedBy(line.getValue()))
                .map(label -> Breach.at(
                        line.getKey(),
                        "đường đi gạch qua tên của «" + label.getKey().getId() + "»",
                        MOVE)));
    }
}
