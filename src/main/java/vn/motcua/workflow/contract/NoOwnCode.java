package vn.motcua.workflow.contract;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import vn.motcua.workflow.ProcessVariables;

/**
 * A model brings no code: no scripts, classes, connectors or mappings. Of the engine's extensions only these are known;
 * any other, and any other vendor's, is refused (the engine still obeys those of its predecessor).
 */
final class NoOwnCode {

    static final Set<String> ATTRIBUTES = Set.of(
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "assignee",
            "dueDate",
            "delegateExpression",
            "event",
            "asyncBefore",
            "asyncAfter",
            "historyTimeToLive",
            "versionTag",
            "isStartableInTasklist",
            "calledElementBinding",
            "calledElementVersionTag");
    static final Set<String> ELEMENTS = Set.of("taskListener", "in");
    static final Set<String> PASSED_ON = Set.of("source", "target", "businessKey");
    private static final Set<String> LANGUAGES = Set.of("language", "scriptFormat");
    static final Set<String> TASKS_WITH_CODE = Set.of("scriptTask", "businessRuleTask", "sendTask");
    static final Set<String> HARMLESS = Set.of(
            Xml.BPMN,
            "http://camunda.org/schema/modeler/1.0",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/2001/XMLSchema-instance");

    private NoOwnCode() {}

    static Stream<Breach> breaches(Model model) {
        return Xml.elements(model).flatMap(NoOwnCode::breaches);
    }

    private static Stream<Breach> breaches(Element element) {
        var itself = isKnown(element) ? Stream.<Breach>empty() : Stream.of(breach(element, element.getNodeName()));
        return Stream.concat(
                itself,
                Xml.attributes(element)
                        .filter(attribute -> !isKnown(attribute))
                        .map(attribute -> breach(element, attribute.getName())));
    }

    private static boolean isKnown(Element element) {
        if (Xml.CAMUNDA.equals(element.getNamespaceURI())) {
            return ELEMENTS.contains(element.getLocalName())
                    && (!isIn(element) || isInCall(element) && passesDeclared(element));
        }
        return HARMLESS.contains(element.getNamespaceURI()) && !TASKS_WITH_CODE.contains(element.getLocalName());
    }

    private static boolean isIn(Element element) {
        return element.getLocalName().equals("in");
    }

    private static boolean isInCall(Element in) {
        return in.getParentNode() != null
                && in.getParentNode().getParentNode() instanceof Element call
                && "callActivity".equals(call.getLocalName());
    }

    /** The business key, or one declared variable under its own name. */
    private static boolean passesDeclared(Element in) {
        var source = in.getAttribute("source");
        return in.hasAttribute("businessKey")
                ? in.getAttribute("businessKey").equals(CalledProcesses.BUSINESS_KEY) && source.isEmpty()
                : source.equals(in.getAttribute("target"))
                        && ProcessVariables.ALL.stream()
                                .anyMatch(variable -> variable.name().equals(source));
    }

    private static boolean isKnown(Attr attribute) {
        var namespace = attribute.getNamespaceURI();
        if (Xml.CAMUNDA.equals(namespace)) {
            return ATTRIBUTES.contains(attribute.getLocalName());
        }
        if (namespace != null) {
            return HARMLESS.contains(namespace);
        }
        // The engine's own elements carry their attributes without a prefix.
        return Xml.CAMUNDA.equals(attribute.getOwnerElement().getNamespaceURI())
                ? (isIn(attribute.getOwnerElement()) ? PASSED_ON : ATTRIBUTES).contains(attribute.getLocalName())
                : !LANGUAGES.contains(attribute.getLocalName());
    }

    private static Breach breach(Element element, String name) {
        return new Breach(
                Xml.elementOf(element),
                "«" + name + "» không được dùng trong mô hình",
                "Xóa nó; việc của phần mềm đi qua ${…Delegate} và ${…Listener}");
    }
}
