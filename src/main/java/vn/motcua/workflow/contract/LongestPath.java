package vn.motcua.workflow.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.procedure.ProcedureStep;

/**
 * The norms of the steps on the longest path up to status 9 fit into the limit of every case. Of parallel branches, as of
 * alternatives, the longer one counts; a way back counts once, since what is done again has no norm of its own.
 */
final class LongestPath {

    private final Model model;
    private final String caseKey;
    private final Map<FlowNode, BigDecimal> known = new HashMap<>();
    private final Set<FlowNode> walking = new HashSet<>();
    private final Map<FlowNode, ProcedureStep> steps = new HashMap<>();

    private LongestPath(Model model, String caseKey) {
        this.model = model;
        this.caseKey = caseKey;
        model.steps().stream().filter(ProcedureStep::counted).forEach(step -> Steps.elementsOf(model, step.step())
                .forEach(node -> steps.put(node, step)));
    }

    static Stream<Breach> breaches(Model model) {
        if (model.procedure() == null
                || model.find(SubProcess.class, Model.SCOPE).isEmpty()) {
            return Stream.empty();
        }
        return model.procedure().limits().stream().flatMap(limit -> {
            var longest = hours(model, limit.key());
            return longest.compareTo(limit.mostNormHours()) <= 0
                    ? Stream.empty()
                    : Stream.of(new Breach(
                            Model.SCOPE,
                            "đường dài nhất đến khi ký cần %s giờ, vượt thời hạn %s giờ của trường hợp «%s»"
                                    .formatted(text(longest), text(limit.mostNormHours()), limit.key()),
                            "Giảm «hours» của các bước trong danh mục, hoặc cho các bước đi song song"));
        });
    }

    /** Norm hours of the longest path up to status 9 in a case. */
    static BigDecimal hours(Model model, String caseKey) {
        var starts = model.all(StartEvent.class)
                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                .toList();
        return new LongestPath(model, caseKey).longest(new ArrayList<>(starts));
    }

    private BigDecimal longest(List<? extends FlowNode> from) {
        return from.stream()
                .filter(node -> !walking.contains(node))
                .map(this::longest)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal longest(FlowNode node) {
        var found = known.get(node);
        if (found == null) {
            walking.add(node);
            found = own(node).add(Model.SCOPE.equals(node.getId()) ? BigDecimal.ZERO : longest(next(node)));
            walking.remove(node);
            known.put(node, found);
        }
        return found;
    }

    private BigDecimal own(FlowNode node) {
        var norm = norm(node);
        return node instanceof SubProcess scope
                ? norm.add(longest(scope.getFlowElements().stream()
                        .filter(StartEvent.class::isInstance)
                        .map(StartEvent.class::cast)
                        .toList()))
                : norm;
    }

    /** What an outside authority does of a linked procedure weighs its own limit. */
    private BigDecimal norm(FlowNode node) {
        var step = steps.get(node);
        return step == null
                ? LinkedBranches.of(model, node).map(LinkedBranch::normHours).orElse(BigDecimal.ZERO)
                : step.hours(caseKey);
    }

    /** What comes after it or instead of it. */
    private List<FlowNode> next(FlowNode node) {
        return Stream.concat(
                        model.outgoing(node).map(SequenceFlow::getTarget),
                        model.all(BoundaryEvent.class)
                                .filter(event -> event.cancelActivity() && node.equals(event.getAttachedTo())))
                .toList();
    }

    private static String text(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
