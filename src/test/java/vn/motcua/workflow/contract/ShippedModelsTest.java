package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.TestCatalogue;

/** Every model of the product keeps the contract that it asks of others. */
class ShippedModelsTest {

    private static final ProcedureCatalogue CATALOGUE = TestCatalogue.shipped();

    static Stream<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void keeps_the_contract(Path model) throws IOException {
        assertThat(ProcedureContract.check(model.toString(), Files.readString(model), forms(), procedures(model)))
                .isEmpty();
    }

    private static List<Procedure> procedures(Path model) {
        var name = model.getFileName().toString().replace(".bpmn", "").split("@");
        var day = name.length > 1 ? LocalDate.parse(name[1]) : LocalDate.parse("2026-11-01");
        return CATALOGUE.inForce(new ProcedureKey(name[0]), day).stream().toList();
    }

    private static Map<String, String> forms() throws IOException {
        var forms = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("forms"))) {
            for (var file : files.toList()) {
                forms.put(file.getFileName().toString().replace(".form", ""), Files.readString(file));
            }
        }
        return forms;
    }
}
