package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.TestCatalogue;

/** Which version of the law runs on which model. */
class ServedVersionsTest {

    private final ModelFiles.Model newest = model("sample", null);
    private final ModelFiles.Model of2023 = model("sample@2023-01-01", LocalDate.of(2023, 1, 1));
    private final ModelFiles.Model of2025 = model("sample@2025-07-01", LocalDate.of(2025, 7, 1));

    @Test
    void an_older_law_keeps_its_own_model() {
        var served = served(List.of(of2023, newest), "2023-01-01", "2026-07-01");

        assertThat(served.of(of2023)).extracting(Procedure::validFrom).containsExactly(LocalDate.of(2023, 1, 1));
        assertThat(served.of(newest)).extracting(Procedure::validFrom).containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void a_version_without_a_model_runs_on_that_of_the_next_newer_one() {
        var served = served(List.of(of2025, newest), "2023-01-01", "2025-07-01", "2026-07-01");

        assertThat(served.of(of2025))
                .extracting(Procedure::validFrom)
                .containsExactly(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 7, 1));
        assertThat(served.of(newest)).extracting(Procedure::validFrom).containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void a_model_dated_for_no_version_serves_none() {
        var served = served(List.of(of2025, newest), "2023-01-01", "2026-07-01");

        assertThat(served.of(of2025)).isEmpty();
    }

    @Test
    void a_model_of_the_house_serves_none() {
        var shared = new ModelFiles.Model(
                "processes/shared/sample.bpmn", "sample", "sample", null, true, "", new TreeMap<>());

        assertThat(served(List.of(shared, newest), "2026-07-01").of(shared)).isEmpty();
    }

    private static ServedVersions served(List<ModelFiles.Model> models, String... validFrom) {
        var catalogue = mock(ProcedureCatalogue.class);
        var versions = Stream.of(validFrom)
                .map(from -> TestCatalogue.sample("validFrom: \"2025-07-01\"\nvalidTo: null\n$", from(from)))
                .toList();
        when(catalogue.all()).thenReturn(versions);
        return new ServedVersions(catalogue, models);
    }

    private static String from(String day) {
        return "validFrom: \"" + day + "\"\nvalidTo: null\n";
    }

    private static ModelFiles.Model model(String name, LocalDate validFrom) {
        return new ModelFiles.Model(
                "processes/" + name + ".bpmn", name, "sample", validFrom, false, "", new TreeMap<>());
    }
}
