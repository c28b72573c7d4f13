package vn.motcua.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped catalogue for tests of other modules that need no Spring. */
public final class TestCatalogue {

    private TestCatalogue() {}

    public static ProcedureCatalogue shipped() {
        return new YamlProcedureCatalogue(CatalogueFolder.read("classpath:processes/"));
    }

    /** @param yaml a sound file's text */
    public static Procedure read(String file, String yaml) {
        var checked = CatalogueFile.procedure(file, yaml);
        if (!checked.isSound()) {
            throw new AssertionError(checked.findings());
        }
        return checked.value().procedure();
    }

    /** The sample procedure with a part of its text replaced. */
    public static Procedure sample(String pattern, String replacement) {
        try {
            var yaml = Files.readString(Path.of("src/test/resources/catalogue/versions/sample.yaml"));
            return read("sample.yaml", yaml.replaceFirst(pattern, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ProcedureCatalogue at(Path folder) {
        return new YamlProcedureCatalogue(CatalogueFolder.read(folder.toUri().toString()));
    }

    public static ProcedureSearch search() {
        return search(shipped());
    }

    public static ProcedureSearch search(ProcedureCatalogue catalogue) {
        return new ProcedureSearch(catalogue);
    }

    public static Parameters parameters() {
        return new Parameters();
    }
}
