package vn.motcua.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the working tree, as people and CI see them. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath();

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode");
    private static final Set<String> BINARY = Set.of("ttf", "png", "pdf", "jpg", "tif", "ico");

    private Repository() {}

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String path, String text) {
        try {
            Files.writeString(ROOT.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text file that is kept in version control, relative to the root. */
    static List<Path> textFiles() {
        return walk(ROOT).filter(file -> !BINARY.contains(extension(file))).toList();
    }

    static List<Path> files(String folder, String extension) {
        return walk(ROOT.resolve(folder))
                .filter(file -> extension(file).equals(extension))
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted().toList().stream().flatMap(child -> {
                if (NOT_OURS.contains(child.getFileName().toString())) {
                    return Stream.empty();
                }
                return Files.isDirectory(child) ? walk(child) : Stream.of(ROOT.relativize(child));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
