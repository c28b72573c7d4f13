package vn.motcua.workflow.contract;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The XML under a model: what the typed view of it does not show is still read by the engine. */
final class Xml {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private Xml() {}

    /** Every element of the model, without its picture. */
    static Stream<Element> elements(Model model) {
        var document = (Node) model.instance().getDocument().getDomSource().getNode();
        return children(document).filter(Element.class::isInstance).flatMap(root -> self((Element) root));
    }

    /** The same with its picture. */
    static Stream<Element> everything(Model model) {
        var document = (Node) model.instance().getDocument().getDomSource().getNode();
        return below(document);
    }

    static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(index -> (Attr) attributes.item(index));
    }

    /** The text directly in an element, null if it has none. */
    static String text(Element element) {
        var text = children(element)
                .filter(Text.class::isInstance)
                .map(Node::getNodeValue)
                .reduce("", String::concat)
                .strip();
        return text.isEmpty() ? null : text;
    }

    /** Id of what people see in the model: of the event, not of its definition. */
    static String elementOf(Element element) {
        var id = element.getAttribute("id");
        return !id.isEmpty() && !element.getLocalName().endsWith("EventDefinition")
                        || !(element.getParentNode() instanceof Element parent)
                ? id
                : elementOf(parent);
    }

    static String elementOf(ModelElementInstance definition) {
        return definition.getParentElement().getAttributeValue("id");
    }

    private static Stream<Element> self(Element element) {
        if (element.getLocalName().equals("BPMNDiagram")) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(element),
                children(element).filter(Element.class::isInstance).flatMap(child -> self((Element) child)));
    }

    private static Stream<Element> below(Node node) {
        return children(node)
                .filter(Element.class::isInstance)
                .flatMap(child -> Stream.concat(Stream.of((Element) child), below(child)));
    }

    private static Stream<Node> children(Node node) {
        var children = node.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }
}
