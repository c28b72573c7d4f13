package vn.motcua.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The scenarios that are shipped, and the models they belong to. */
public final class ScenarioFiles {

    private static final Path FOLDER = Path.of("processes", "scenarios");

    private ScenarioFiles() {}

    /** Of every procedure, by key. */
    public static Stream<ScenarioFile> all() {
        var reader = new ScenarioReader();
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".feature")).sorted().toList().stream()
                    .map(file -> reader.read(FOLDER + "/" + file.getFileName(), read(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The scenarios of one procedure.
     *
     * @throws NoSuchElementException if it has none, with what to do
     */
    public static ScenarioFile of(String key) {
        return all().filter(file -> file.file().endsWith("/" + key + ".feature"))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "thủ tục %s chưa có tình huống; viết ở %s/%s.feature".formatted(key, FOLDER, key)));
    }

    /** Of the model in force that the file's scenarios belong to. */
    public static Coverage coverage(ScenarioFile file) {
        return new Coverage(read(Path.of("processes", file.key() + ".bpmn")));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
