package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import vn.motcua.procedure.Step;

/**
 * Waiting for the citizen leaves the scope by an error and comes back through its front door, so that its bells die and
 * are born again. An error that nobody catches would end the dossier in silence.
 */
final class Leaving {

    private Leaving() {}

    static Stream<Breach> breaches(Model model) {
        return Stream.of(uncaught(model), anyError(model), aroundTheScope(model))
                .flatMap(breaches -> breaches);
    }

    static boolean isErrorEnd(FlowNode node) {
        return node instanceof EndEvent end && errorOf(end) != null;
    }

    private static Stream<Breach> uncaught(Model model) {
        return model.all(EndEvent.class)
                .filter(Leaving::isErrorEnd)
                .filter(end -> !isToldToTheCaller(model, end))
                .filter(end ->
                        catchers(model, errorOf(end)).noneMatch(event -> Layout.isAround(event.getAttachedTo(), end)))
                .map(end -> Breach.at(
                        end,
                        "không nơi nào bắt lỗi này, hồ sơ sẽ kết thúc im lặng",
                        "Gắn Error boundary event cùng lỗi vào tiến trình con bao ngoài"));
    }

    /** What ends a shared process is caught at the call activity of whoever called it. */
    private static boolean isToldToTheCaller(Model model, EndEvent end) {
        return !model.isCitizens() && end.getParentElement() instanceof Process;
    }

    /** One that names no error would catch faults of the software too. */
    private static Stream<Breach> anyError(Model model) {
        return model.all(Error.class)
                .filter(error ->
                        error.getErrorCode() == null || error.getErrorCode().isBlank())
                .map(error -> Breach.at(error, "lỗi không có mã", "Ghi «Error code», ví dụ supplementNeeded"));
    }

    private static Stream<Breach> aroundTheScope(Model model) {
        if (!model.isCitizens()) {
            return Stream.empty();
        }
        var left = model.all(BoundaryEvent.class)
                .filter(BoundaryEvent::cancelActivity)
                .filter(event -> event.getAttachedTo() instanceof SubProcess scope && Model.SCOPE.equals(scope.getId()))
                .toList();
        return model.along(left, Model.SCOPE).stream()
                .filter(node -> Step.RETURN.taskId().equals(node.getId()))
                .map(node -> Breach.at(
                        node,
                        "rời phạm vi giải quyết rồi trả kết quả mà không quay lại ký",
                        "Nối đường này về «" + Model.SCOPE + "» hoặc tới End event"));
    }

    private static Stream<BoundaryEvent> catchers(Model model, Error error) {
        return model.all(BoundaryEvent.class).filter(event -> Objects.equals(error, errorOf(event)));
    }

    private static Error errorOf(Event event) {
        return definitions(event).stream()
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition -> ((ErrorEventDefinition) definition).getError())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<EventDefinition> definitions(Event event) {
        if (event instanceof CatchEvent caught) {
            return List.copyOf(caught.getEventDefinitions());
        }
        return event instanceof ThrowEvent thrown ? List.copyOf(thrown.getEventDefinitions()) : List.of();
    }
}
