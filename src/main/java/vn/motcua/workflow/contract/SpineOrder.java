package vn.motcua.workflow.contract;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.Step;

/**
 * No way leads around a step of the spine up to status 9.
 */
final class SpineOrder {

    private SpineOrder() {}

    static Stream<Breach> breaches(Model model) {
        if (!model.isCitizens() || !hasSpine(model)) {
            return Stream.empty();
        }
        var outer = starts(model, false);
        var inner = starts(model, true);
        return Stream.of(
                        around(model, outer, Step.INTAKE, node -> Model.SCOPE.equals(node.getId())),
                        around(model, inner, Step.REVIEW, node -> Step.SIGNING
                                .taskId()
                                .equals(node.getId())),
                        around(
                                model,
                                inner,
                                Step.SIGNING,
                                node -> node instanceof EndEvent && !Leaving.isErrorEnd(node)),
                        aroundIssuing(model),
                        unreachable(model))
                .flatMap(breaches -> breaches);
    }

    /** What a clerk issues is not processed before. */
    private static Stream<Breach> aroundIssuing(Model model) {
        return model.find(UserTask.class, Step.ISSUING.taskId()).isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        around(model, starts(model, true), Step.SIGNING, node -> Step.ISSUING
                                .taskId()
                                .equals(node.getId())),
                        around(
                                model,
                                starts(model, true),
                                Step.ISSUING,
                                node -> node instanceof EndEvent && !Leaving.isErrorEnd(node)));
    }

    private static boolean hasSpine(Model model) {
        return Spine.breaches(model).findAny().isEmpty();
    }

    private static List<StartEvent> starts(Model model, boolean inScope) {
        return model.all(StartEvent.class)
                .filter(start -> model.isInScope(start) == inScope)
                .toList();
    }

    private static Stream<Breach> around(Model model, List<StartEvent> starts, Step step, Predicate<FlowNode> goal) {
        return model.along(starts, step.taskId()).stream()
                .filter(goal)
                .map(node -> Breach.at(
                        node,
                        "có đường đi vòng qua bước bắt buộc «" + model.label(step) + "»",
                        "Nối lại để mọi đường tới đây đều qua «" + step.taskId() + "»"));
    }

    private static Stream<Breach> unreachable(Model model) {
        var reached = model.reachableFrom(starts(model, false));
        return Step.SPINE.stream()
                .flatMap(step -> model.find(UserTask.class, step.taskId()).stream())
                .filter(task -> !reached.contains(task))
                .map(task -> Breach.at(task, "không đường nào dẫn tới bước này", "Nối bước này vào quy trình"));
    }
}
