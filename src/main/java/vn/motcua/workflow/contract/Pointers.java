package vn.motcua.workflow.contract;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;

/** What points to another element points to one of the right kind: the schema does not ask, and the typed view falls over it. */
final class Pointers {

    static final String RULE = "pointer";

    private static final Map<String, Class<? extends ModelElementInstance>> KINDS = Map.of(
            "attachedToRef", Activity.class,
            "default", SequenceFlow.class,
            "messageRef", Message.class,
            "errorRef", Error.class,
            "signalRef", Signal.class,
            "escalationRef", Escalation.class,
            "bpmnElement", BaseElement.class);
    private static final Map<String, Class<? extends ModelElementInstance>> ENDS =
            Map.of("sourceRef", FlowNode.class, "targetRef", FlowNode.class);

    private Pointers() {}

    /** The first that points to another kind. */
    static Optional<Finding> wrong(Model model) {
        return Xml.everything(model)
                .flatMap(Xml::attributes)
                .filter(attribute -> isWrong(model, attribute))
                .findFirst()
                .map(attribute -> new Finding(
                        model.path(),
                        new Breach(Xml.elementOf(attribute.getOwnerElement()), "", "").element(),
                        RULE,
                        "%s trỏ tới «%s», là phần tử khác loại".formatted(attribute.getName(), attribute.getValue()),
                        "Mở bằng Camunda Modeler, nối hoặc chọn lại"));
    }

    private static boolean isWrong(Model model, Attr attribute) {
        var kinds = attribute.getOwnerElement().getLocalName().equals("sequenceFlow") ? ENDS : KINDS;
        var kind = kinds.get(attribute.getLocalName());
        var found = kind == null || attribute.getNamespaceURI() != null
                ? null
                : (ModelElementInstance) model.instance().getModelElementById(local(attribute.getValue()));
        return found != null && !kind.isInstance(found);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
