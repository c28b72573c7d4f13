package vn.motcua.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The licences that libraries state in their POMs, or in the nearest parent that states any, by the names we know them
 * under. Of several, any one may be chosen.
 */
final class Licences {

    /** What may be shipped, by how it is written in the wild. The order matters: LGPL before GPL. */
    private static final Map<String, Pattern> ALLOWED = new LinkedHashMap<>();

    static {
        allow("Apache-2.0", "apache.*2|asl.*2|apache-2");
        allow("MIT", "\\bmit\\b|mit-0|^bouncy castle licence$");
        allow("BSD-2-Clause", "bsd.2|simplified bsd|freebsd");
        allow("BSD-3-Clause", "bsd.3|new bsd|modified bsd|revised bsd|edl|eclipse distribution");
        allow("BSD", "^(the )?bsd( license)?$");
        allow("0BSD", "^0bsd$");
        allow("EPL-2.0", "epl.*2|eclipse public.*2");
        allow("EPL-1.0", "epl.*1|eclipse public.*1");
        allow("LGPL-2.1", "lgpl.*2\\.1|lesser general public.*2\\.1|lesser general public license$");
        allow("GPL-2.0 with Classpath exception", "gpl.*2.*(class|ce\\b|cpe)|gnu general public.*classpath");
        allow("MPL-2.0", "mpl.*2|mozilla public.*2");
        allow("PostgreSQL", "^(the )?postgresql( licen[cs]e)?$");
        allow("CC0-1.0", "cc0|public domain");
        allow("OFL-1.1", "ofl.1");
    }

    private Licences() {}

    private static void allow(String name, String written) {
        ALLOWED.put(name, Pattern.compile(written, Pattern.CASE_INSENSITIVE));
    }

    /** A library as its POM describes it. */
    record Library(String group, String artifact, String version, List<String> licences) {}

    /** @throws IllegalStateException if none of its licences may be shipped, or it states none */
    static String allowed(Library library) {
        var known = library.licences().stream()
                .map(Licences::named)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" or "));
        if (known.isEmpty()) {
            throw new IllegalStateException("%s:%s %s is licensed under %s"
                    .formatted(library.group(), library.artifact(), library.version(), library.licences()));
        }
        return known;
    }

    private static Optional<String> named(String written) {
        return ALLOWED.entrySet().stream()
                .filter(licence -> licence.getValue().matcher(written).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Library of(Path pom) throws IOException {
        try (var file = Files.newInputStream(pom)) {
            return of(file);
        }
    }

    static Library of(InputStream pom) throws IOException {
        var project = parse(pom);
        var parent = child(project, "parent");
        var group = text(project, "groupId").or(() -> parent.flatMap(p -> text(p, "groupId")));
        var version = text(project, "version").or(() -> parent.flatMap(p -> text(p, "version")));
        var licences = stated(project);
        if (licences.isEmpty() && parent.isPresent()) {
            var from = parent.get();
            licences = of(LocalRepository.pom(
                            text(from, "groupId").orElseThrow(),
                            text(from, "artifactId").orElseThrow(),
                            text(from, "version").orElseThrow()))
                    .licences();
        }
        return new Library(
                group.orElseThrow(), text(project, "artifactId").orElseThrow(), version.orElseThrow(), licences);
    }

    private static Element parse(InputStream pom) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(pom).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<String> stated(Element project) {
        var names = new ArrayList<String>();
        child(project, "licenses").ifPresent(licences -> {
            var all = licences.getElementsByTagName("license");
            for (int i = 0; i < all.getLength(); i++) {
                var licence = (Element) all.item(i);
                names.add(text(licence, "name").or(() -> text(licence, "url")).orElse(""));
            }
        });
        return names;
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).map(String::strip);
    }

    private static Optional<Element> child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
