package vn.motcua.result;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page in XHTML with places to fill: {@code data-text} takes a text, {@code data-src} a picture, and what carries {@code
 * data-if} goes where that text is empty. It holds no expressions: whoever draws a procedure's papers runs no code by them.
 */
final class TemplatePage {

    private static final String TEXT = "data-text";
    private static final String SOURCE = "data-src";
    private static final String IF = "data-if";
    private static final String ANY = "*";
    private static final Pattern STYLESHEET = Pattern.compile("[a-z0-9-]+\\.css");

    private final String xhtml;

    /**
     * @param stylesheet the text of a style sheet that the page links to, by its file name
     * @throws IllegalArgumentException for what is not well-formed, or brings a document type
     */
    TemplatePage(String xhtml, UnaryOperator<String> stylesheet) {
        var document = parse(xhtml);
        for (var link : elements(document, "link")) {
            var style = document.createElement("style");
            style.setTextContent(stylesheet.apply(named(link)));
            link.getParentNode().replaceChild(style, link);
        }
        this.xhtml = written(document);
    }

    /** Names of all places. */
    Set<String> keys() {
        return elements(parse(xhtml), ANY).stream()
                .flatMap(element -> Stream.of(TEXT, SOURCE, IF).map(element::getAttribute))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalArgumentException for a place without a value; an empty one is a value */
    String fill(Map<String, String> values) {
        var document = parse(xhtml);
        for (var element : elements(document, ANY)) {
            if (element.hasAttribute(IF)
                    && value(values, element.getAttribute(IF)).isEmpty()) {
                element.getParentNode().removeChild(element);
                continue;
            }
            if (element.hasAttribute(TEXT)) {
                element.setTextContent(value(values, element.getAttribute(TEXT)));
            }
            if (element.hasAttribute(SOURCE)) {
                element.setAttribute("src", value(values, element.getAttribute(SOURCE)));
            }
            List.of(TEXT, SOURCE, IF).forEach(element::removeAttribute);
        }
        return written(document);
    }

    private static String value(Map<String, String> values, String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("nothing to write at " + key);
        }
        return value;
    }

    /** Beside the page and nowhere else. */
    private static String named(Element link) {
        var name = link.getAttribute("href");
        if (!STYLESHEET.matcher(name).matches()) {
            throw new IllegalArgumentException("no style sheet beside the page: " + name);
        }
        return name;
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList());
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException unreadable) {
            throw new IllegalArgumentException("not well-formed", unreadable);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String written(Document document) {
        try {
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty(OutputKeys.METHOD, "xml");
            var text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
