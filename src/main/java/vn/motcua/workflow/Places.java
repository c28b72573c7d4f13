package vn.motcua.workflow;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/**
 * The place of each element of a procedure's model, read from the model itself. What rings and asks for an explanation has
 * none: it stands beside the way.
 */
@Component
class Places {

    private final RepositoryService repository;

    Places(RepositoryService repository) {
        this.repository = repository;
    }

    /** Element id to place, of a deployed definition. */
    Map<String, Place> of(String definition) {
        var model = repository.getBpmnModelInstance(definition);
        var places = new HashMap<String, Place>();
        for (var place : new Place[] {Place.INTAKE, Place.INTAKE_SUPPLEMENT, Place.SUPPLEMENT, Place.PAYMENT}) {
            if (has(model, place)) {
                places.put(place.entry(), place);
            }
        }
        SubProcess resolution = model.getModelElementById(Place.RESOLUTION.entry());
        places.put(resolution.getId(), Place.RESOLUTION);
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> within(resolution, node))
                .filter(node -> !opensDelay(node))
                .forEach(node -> places.put(node.getId(), Place.RESOLUTION));
        reachableFrom(resolution, model, places);
        return places;
    }

    /** Whether somebody can be put there under this model; an older law may not know the place. */
    boolean knows(String definition, Place place) {
        return has(repository.getBpmnModelInstance(definition), place);
    }

    private static boolean has(BpmnModelInstance model, Place place) {
        return model.getModelElementById(place.entry()) != null;
    }

    private static boolean within(SubProcess scope, FlowNode node) {
        for (var parent = node.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensDelay(FlowNode node) {
        return node.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .anyMatch(source -> source instanceof BoundaryEvent bell && !bell.cancelActivity());
    }

    private static void reachableFrom(SubProcess resolution, BpmnModelInstance model, Map<String, Place> places) {
        var waiting = new ArrayDeque<FlowNode>();
        resolution.getOutgoing().forEach(flow -> waiting.add(flow.getTarget()));
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            if (places.putIfAbsent(node.getId(), Place.RESULT) == null) {
                node.getOutgoing().forEach(flow -> waiting.add(flow.getTarget()));
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node) && event.cancelActivity())
                        .forEach(waiting::add);
            }
        }
    }
}
