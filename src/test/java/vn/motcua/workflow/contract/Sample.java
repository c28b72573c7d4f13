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
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.TestCatalogue;

/** A model with its forms, as files or changed a little. */
record Sample(String path, String bpmn, Map<String, String> forms, List<Procedure> versions) {

    static final String BIRTH = "processes/birth-registration.bpmn";
    static final String EXPLAIN = "processes/shared/explain-delay.bpmn";

    private static final ProcedureCatalogue CATALOGUE = TestCatalogue.shipped();

    /** Every model of the product. */
    static Stream<Sample> shipped() {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".bpmn")).sorted().toList().stream()
                    .map(Sample::model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample model(String path) {
        return new Sample(path, read(Path.of(path)), shippedForms(), versionsOf(path));
    }

    /** A rejected file in the place of a shipped model. */
    static Sample rejected(String file) {
        return new Sample(
                BIRTH, read(Path.of("src/test/resources/rejected/models", file)), shippedForms(), versionsOf(BIRTH));
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
        return new Sample(path, bpmn.replace(from, to), forms, versions);
    }

    Sample withForm(String id, String json) {
        var others = new TreeMap<>(forms);
        others.put(id, json);
        return new Sample(path, bpmn, others, versions);
    }

    /** The same under a catalogue in which each text is replaced by the one behind it; each has to be there. */
    Sample under(String... changes) {
        var file = path.replace(".bpmn", ".yaml");
        var yaml = read(Path.of(file));
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(yaml.contains(changes[i]))
                    .as("the catalogue has %s", changes[i])
                    .isTrue();
            yaml = yaml.replace(changes[i], changes[i + 1]);
        }
        return new Sample(path, bpmn, forms, List.of(TestCatalogue.read(file, yaml)));
    }

    Sample under(List<Procedure> others) {
        return new Sample(path, bpmn, forms, others);
    }

    List<Finding> findings() {
        return ProcedureContract.check(path, bpmn, forms, versions);
    }

    @Override
    public String toString() {
        return path;
    }

    private static List<Procedure> versionsOf(String path) {
        return CATALOGUE.all().stream()
                .filter(procedure -> path.equals(modelOf(procedure)))
                .toList();
    }

    /** An older law has a model of its own, or that of the law after it. */
    private static String modelOf(Procedure procedure) {
        var own = "processes/%s@%s.bpmn".formatted(procedure.key(), procedure.validFrom());
        return Files.exists(Path.of(own)) ? own : "processes/" + procedure.key() + ".bpmn";
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
