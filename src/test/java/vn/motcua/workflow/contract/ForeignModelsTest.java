package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models that nobody here wrote: those by which the engine's makers test it. Each is refused in words, and soon. */
@Tag("full")
class ForeignModelsTest {

    private static final Path JAR = Path.of("target/foreign-models/camunda-engine-tests.jar");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Map<String, String> MODELS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            for (var entry : jar.stream().toList()) {
                if (entry.getName().matches(".*\\.bpmn(20\\.xml)?")) {
                    MODELS.put(
                            entry.getName(),
                            new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void there_are_many() {
        assertThat(MODELS).hasSizeGreaterThan(1_500);
        assertThat(MODELS.values())
                .anyMatch(bpmn -> bpmn.contains("transaction"))
                .anyMatch(bpmn -> bpmn.contains("eventBasedGateway"))
                .anyMatch(bpmn -> bpmn.contains("BPMNEdge"));
    }

    @Test
    void each_is_refused_in_words_as_a_procedure() {
        var birth = Sample.model(Sample.BIRTH);
        MODELS.forEach((name, bpmn) -> assertThat(
                        soon(name, () -> ProcedureContract.check(Sample.BIRTH, bpmn, birth.forms(), birth.versions())))
                .as(name)
                .isNotEmpty()
                .allSatisfy(ForeignModelsTest::isSaid));
    }

    @Test
    void each_is_refused_in_words_as_a_process_of_the_house() {
        MODELS.forEach((name, bpmn) -> assertThat(soon(
                        name, () -> ProcedureContract.check("processes/shared/" + name, bpmn, Map.of(), List.of())))
                .as(name)
                .isNotEmpty()
                .allSatisfy(ForeignModelsTest::isSaid));
    }

    @Test
    void each_can_be_held_against_a_release() {
        var released = Sample.model(Sample.BIRTH).bpmn();
        MODELS.forEach((name, bpmn) -> {
            assertThat(ProcedureContract.checkAgainst(name, bpmn, released))
                    .as(name)
                    .allSatisfy(ForeignModelsTest::isSaid);
            assertThat(ProcedureContract.checkAgainst(name, released, bpmn))
                    .as(name)
                    .allSatisfy(ForeignModelsTest::isSaid);
        });
        assertThat(ProcedureContract.callCycles(MODELS)).allSatisfy(ForeignModelsTest::isSaid);
    }

    @Test
    void one_of_ours_survives_the_loss_of_any_attribute() {
        Sample.shipped()
                .flatMap(shipped -> Rejected.torn(shipped, 60))
                .forEach(torn -> assertThat(torn.findings()).as("%s", torn).allSatisfy(ForeignModelsTest::isSaid));
    }

    @Test
    void one_of_ours_survives_a_pointer_that_leads_anywhere() {
        Sample.shipped()
                .flatMap(shipped -> Rejected.misled(shipped, 60))
                .forEach(
                        misled -> assertThat(misled.findings()).as("%s", misled).allSatisfy(ForeignModelsTest::isSaid));
    }

    private static List<Finding> soon(String name, Supplier<List<Finding>> check) {
        var began = System.nanoTime();
        var findings = new ArrayList<>(check.get());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(name).isLessThan(LONGEST);
        return findings;
    }

    private static void isSaid(Finding finding) {
        assertThat(List.of(finding.file(), finding.element(), finding.rule(), finding.reason(), finding.remedy()))
                .doesNotContain("")
                .doesNotContain("null");
    }
}
