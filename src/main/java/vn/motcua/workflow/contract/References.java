package vn.motcua.workflow.contract;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;

/** Messages, errors, signals and escalations are declared because an event uses them, and events use declared ones. */
final class References {

    private References() {}

    static Stream<Breach> breaches(Model model) {
        var used = Stream.<RootElement>concat(
                        model.all(EventDefinition.class).map(References::referenced),
                        model.all(ReceiveTask.class).map(ReceiveTask::getMessage))
                .filter(Objects::nonNull)
                .toList();
        var unused = model.all(RootElement.class)
                .filter(References::isDeclaration)
                .filter(root -> !used.contains(root))
                .map(root -> Breach.at(root, "khai báo mà không sự kiện nào dùng", "Xóa khai báo này"));
        var undeclared = model.all(EventDefinition.class)
                .filter(References::needsDeclaration)
                .filter(event -> referenced(event) == null)
                .map(event -> new Breach(
                        Xml.elementOf(event),
                        "sự kiện không chỉ tới khai báo nào",
                        "Chọn thông điệp, lỗi hoặc tín hiệu"));
        return Stream.concat(unused, undeclared);
    }

    private static boolean isDeclaration(RootElement root) {
        return switch (root.getElementType().getTypeName()) {
            case "message", "error", "signal", "escalation" -> true;
            default -> false;
        };
    }

    private static boolean needsDeclaration(EventDefinition event) {
        return switch (event.getElementType().getTypeName()) {
            case "messageEventDefinition",
                    "errorEventDefinition",
                    "signalEventDefinition",
                    "escalationEventDefinition" -> true;
            default -> false;
        };
    }

    private static RootElement referenced(EventDefinition event) {
        if (event instanceof MessageEventDefinition message) {
            return message.getMessage();
        }
        if (event instanceof ErrorEventDefinition error) {
            return error.getError();
        }
        if (event instanceof SignalEventDefinition signal) {
            return signal.getSignal();
        }
        return event instanceof EscalationEventDefinition escalation ? escalation.getEscalation() : null;
    }
}
