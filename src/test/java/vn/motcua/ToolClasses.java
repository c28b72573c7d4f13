package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which of the classes that are to run belong to the bench or to simulators, which are never to be shipped. */
final class ToolClasses {

    private static final List<Path> ROOTS = List.of(Path.of("src/bench/java"), Path.of("src/simulators/java"));

    private final Set<String> names;

    private ToolClasses(Set<String> names) {
        this.names = names;
    }

    static ToolClasses known() {
        return new ToolClasses(ROOTS.stream()
                .filter(Files::isDirectory)
                .flatMap(ToolClasses::sourcesOf)
                .collect(Collectors.toSet()));
    }

    private static Stream<String> sourcesOf(Path root) {
        try (var files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> slashed(root.relativize(file)).replaceAll("\\.java$", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** @param files of a folder of classes or a jar, with slashes; nested classes count as their outer one */
    List<String> among(Stream<String> files) {
        return files.filter(file -> file.endsWith(".class"))
                .filter(file -> names.contains(
                        file.replaceAll("^BOOT-INF/classes/", "").replaceAll("(\\$[^/]*)?\\.class$", "")))
                .toList();
    }
}
