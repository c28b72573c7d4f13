package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.TestCatalogue;

/**
 * A model as it was released, with its catalogue file and forms: {@code released/<key>@<validFrom>-<number>/}. It never
 * changes again.
 */
public record Released(String name, String key, String bpmn, Procedure procedure, Map<String, String> forms) {

    private static final Path FOLDER = Path.of("src/test/resources/released");

    /**
     * A process that belongs to no single procedure, as it was released: {@code released/shared/<key>@<versionTag>/}.
     */
    public record Shared(String name, String key, String tag, String bpmn, Map<String, String> forms) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Released> all() {
        return inside(FOLDER).filter(folder -> !folder.endsWith("shared")).map(Released::read).toList().stream();
    }

    public static Stream<Shared> shared() {
        return inside(FOLDER.resolve("shared"))
                .map(folder -> {
                    var name = name(folder);
                    return new Shared(
                            name, key(name), name.substring(name.indexOf('@') + 1), bpmn(folder), forms(folder));
                })
                .toList()
                .stream();
    }

    public Released with(String otherBpmn) {
        return new Released(name, key, otherBpmn, procedure, forms);
    }

    private static Released read(Path folder) {
        var yaml = key(name(folder)) + ".yaml";
        return new Released(
                name(folder),
                key(name(folder)),
                bpmn(folder),
                TestCatalogue.read(yaml, text(folder.resolve(yaml))),
                forms(folder));
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static String key(String name) {
        return name.substring(0, name.indexOf('@'));
    }

    private static String bpmn(Path folder) {
        return text(folder.resolve(key(name(folder)) + ".bpmn"));
    }

    private static Map<String, String> forms(Path folder) {
        var forms = new TreeMap<String, String>();
        if (Files.isDirectory(folder.resolve("forms"))) {
            inside(folder.resolve("forms")).forEach(file -> forms.put(name(file), text(file)));
        }
        return forms;
    }

    private static Stream<Path> inside(Path parent) {
        try (var children = Files.list(parent)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
