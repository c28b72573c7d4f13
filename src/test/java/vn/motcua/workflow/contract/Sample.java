package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A model with its forms, as files or changed a little. */
record Sample(String path, String bpmn, Map<String, String> forms) {

    static final String BIRTH = "processes/birth-registration.bpmn";
    static final String EXPLAIN = "processes/shared/explain-delay.bpmn";

    static Stream<Sample> shipped() {
        return Stream.of(model(BIRTH), model(EXPLAIN));
    }

    static Sample model(String path) {
        return new Sample(path, read(Path.of(path)), shippedForms());
    }

    /** A rejected file in the place of a shipped model. */
    static Sample rejected(String file) {
        return new Sample(BIRTH, read(Path.of("src/test/resources/rejected/models", file)), shippedForms());
    }

    static String form(String id) {
        return read(Path.of("forms", id + ".form"));
    }

    static String rejectedForm(String id) {
        return read(Path.of("src/test/resources/rejected/forms", id + ".form"));
    }

    /** The same with one change, which has to be one. */
    Sample changed(String from, String to) {
        assertThat(bpmn.contains(from)).as("the model has %s", from).isTrue();
        return new Sample(path, bpmn.replace(from, to), forms);
    }

    Sample withForm(String id, String json) {
        var others = new TreeMap<>(forms);
        others.put(id, json);
        return new Sample(path, bpmn, others);
    }

    List<Finding> findings() {
        return ProcedureContract.check(path, bpmn, forms);
    }

    @Override
    public String toString() {
        return path;
    }

    private static Map<String, String> shippedForms() {
        var forms = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("forms"))) {
            files.forEach(file -> forms.put(file.getFileName().toString().replace(".form", ""), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
