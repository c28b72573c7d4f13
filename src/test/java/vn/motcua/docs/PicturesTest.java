package vn.motcua.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The committed pictures show the models that run. Drawing them anew needs Chromium; comparing does not. */
class PicturesTest {

    @Test
    void every_picture_shows_the_elements_and_labels_of_its_model() throws Exception {
        var models = Repository.files("processes", "bpmn");
        assertThat(models).isNotEmpty();
        for (var model : models) {
            var name = model.getFileName().toString().replace(".bpmn", ".svg");
            assertThat(drawn(Repository.read("src/docs/images/" + name)))
                    .as("%s; draw it with: node src/docs/render/render.mjs", name)
                    .isEqualTo(labels(Repository.read(model.toString())));
        }
    }

    @Test
    void a_picture_of_an_older_model_is_rejected() throws Exception {
        var model = Repository.read("processes/birth-registration.bpmn");
        var renamed = model.replaceFirst("(id=\"UserTask_Review\"[^>]*name=\")[^\"]*", "$1Xem hồ sơ");
        assertThat(renamed).isNotEqualTo(model);
        assertThat(drawn(Repository.read("src/docs/images/birth-registration.svg")))
                .isNotEqualTo(labels(renamed));
    }

    /** Element id → label without spaces, of everything the diagram part of the model places. */
    private static Map<String, String> labels(String bpmn) throws Exception {
        var document = parse(bpmn);
        var names = new TreeMap<String, String>();
        elements(document, "*")
                .forEach(element -> names.put(element.getAttribute("id"), bare(element.getAttribute("name"))));
        var placed = new TreeMap<String, String>();
        for (var shape : new String[] {"BPMNShape", "BPMNEdge"}) {
            elements(document, shape).forEach(placement -> {
                var id = placement.getAttribute("bpmnElement");
                placed.put(id, names.getOrDefault(id, ""));
            });
        }
        return placed;
    }

    /** The same of a picture, where an outside label is an element of its own, {@code <id>_label}. */
    private static Map<String, String> drawn(String svg) throws Exception {
        var shown = new TreeMap<String, String>();
        elements(parse(svg), "g")
                .filter(group -> group.hasAttribute("data-element-id"))
                .forEach(group -> {
                    var id = group.getAttribute("data-element-id");
                    var text =
                            elements(group, "text").map(Element::getTextContent).collect(joining());
                    shown.merge(id.replaceFirst("_label$", ""), bare(text), String::concat);
                });
        return shown;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static java.util.stream.Stream<Element> elements(org.w3c.dom.Node parent, String localName) {
        var found = parent instanceof org.w3c.dom.Document document
                ? document.getElementsByTagNameNS("*", localName)
                : ((Element) parent).getElementsByTagNameNS("*", localName);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static org.w3c.dom.Document parse(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
