package vn.motcua.workflow.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;

/**
 * A model, with the questions that rules ask of it.
 *
 * @param forms ids of the forms that exist; null where nobody knows
 * @param procedure the version of the catalogue it is to serve; null if there is none
 * @param elements what was looked up before, by type
 * @param ways what leaves a node, once somebody asked
 */
record Model(
        String path,
        BpmnModelInstance instance,
        Set<String> forms,
        Procedure procedure,
        Map<Class<?>, List<?>> elements,
        Map<FlowNode, List<SequenceFlow>> ways) {

    static final String SCOPE = "SubProcess_Resolution";

    /** @return true for a procedure that people apply for; others belong to the house and have no spine */
    boolean isCitizens() {
        return !path.contains("processes/shared/");
    }

    /** Id of its process: the name of its file, without the validity of an older version. */
    String key() {
        return keyOf(path);
    }

    static String keyOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("(@.*)?\\.bpmn$", "");
    }

    /** The steps that the catalogue declares, none if it does not know this process. */
    List<ProcedureStep> steps() {
        return procedure == null ? List.of() : procedure.steps();
    }

    /** Vietnamese name of a step. */
    String label(Step step) {
        return steps().stream()
                .filter(own -> own.step().equals(step))
                .map(ProcedureStep::label)
                .findFirst()
                .orElse(step.name());
    }

    Model(String path, BpmnModelInstance instance, Set<String> forms, Procedure procedure) {
        this(path, instance, forms, procedure, new HashMap<>(), new HashMap<>());
    }

    /** Looked up once for each type: every look walks the whole document. */
    @SuppressWarnings("unchecked")
    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        var known = (List<T>) elements.get(type);
        if (known == null) {
            known = List.copyOf(instance.getModelElementsByType(type));
            elements.put(type, known);
        }
        return known.stream();
    }

    <T extends ModelElementInstance> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable((ModelElementInstance) instance.getModelElementById(id))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** As the engine reads them: by the flows, not by what the nodes say of them. */
    Stream<SequenceFlow> outgoing(FlowNode node) {
        if (ways.isEmpty()) {
            all(SequenceFlow.class).forEach(flow -> ways.computeIfAbsent(flow.getSource(), source -> new ArrayList<>())
                    .add(flow));
        }
        return ways.getOrDefault(node, List.of()).stream();
    }

    /** Where a token comes to from here: along flows, into scopes, and over the edge of what it rests in. */
    Set<FlowNode> reachableFrom(Collection<? extends FlowNode> starts) {
        var reached = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(starts);
        while (!open.isEmpty()) {
            var node = open.poll();
            next(node)
                    .filter(next -> !starts.contains(next))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private Stream<FlowNode> next(FlowNode node) {
        var along = outgoing(node).map(SequenceFlow::getTarget);
        var inside = node instanceof SubProcess scope
                ? scope.getFlowElements().stream()
                        .filter(FlowNode.class::isInstance)
                        .map(FlowNode.class::cast)
                : Stream.<FlowNode>empty();
        var over = all(BoundaryEvent.class).filter(event -> node.equals(event.getAttachedTo()));
        return Stream.of(along, inside, over).flatMap(nodes -> nodes);
    }

    /**
     * Everything between the start and status 9, the scope itself and what an official's act interrupts it with included;
     * what hangs on a timer is not, since a timer is a save point itself.
     */
    Set<FlowNode> upToSigned() {
        var starts = Stream.<FlowNode>concat(
                        all(StartEvent.class),
                        all(BoundaryEvent.class).filter(event -> event.cancelActivity() && interruptsUpToSigned(event)))
                .toList();
        return along(starts, SCOPE);
    }

    private boolean interruptsUpToSigned(BoundaryEvent event) {
        var host = event.getAttachedTo();
        return event.getEventDefinitions().stream().noneMatch(TimerEventDefinition.class::isInstance)
                && (isWithinScope(event) || host != null && SCOPE.equals(host.getId()));
    }

    /** Where flows alone lead to from here, themselves included, without going on from one element. */
    Set<FlowNode> along(Collection<? extends FlowNode> starts, String stop) {
        var nodes = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(starts);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (nodes.add(node) && !stop.equals(node.getId())) {
                outgoing(node).map(SequenceFlow::getTarget).forEach(open::add);
            }
        }
        return nodes;
    }

    boolean isInScope(FlowNode node) {
        return node.getParentElement() instanceof SubProcess parent && SCOPE.equals(parent.getId());
    }

    /** @return true if it lies in the scope, however deep */
    boolean isWithinScope(FlowNode node) {
        for (var parent = node.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (SCOPE.equals(parent.getAttributeValue("id"))) {
                return true;
            }
        }
        return false;
    }
}
