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

    public static Stream<Released> all() {
        try (var folders = Files.list(FOLDER)) {
            return folders.sorted().map(Released::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Released read(Path folder) {
        var name = folder.getFileName().toString();
        var key = name.substring(0, name.indexOf('@'));
        try (var files = Files.list(folder.resolve("forms"))) {
            var forms = new TreeMap<String, String>();
            for (var file : files.toList()) {
                forms.put(file.getFileName().toString(), Files.readString(file));
            }
            var yaml = key + ".yaml";
            return new Released(
                    name,
                    key,
                    Files.readString(folder.resolve(key + ".bpmn")),
                    TestCatalogue.read(yaml, Files.readString(folder.resolve(yaml))),
                    forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
