package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged jar itself; Maven runs it after packaging. */
class ProductionJarTest {

    private static List<String> entries;

    @BeforeAll
    static void open() throws IOException {
        try (var jar = new JarFile("target/mot-cua.jar")) {
            entries = jar.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void no_class_of_the_bench_or_of_a_simulator_is_shipped() {
        assertThat(ToolClasses.known().among(entries.stream())).isEmpty();
    }

    @Test
    void no_test_is_shipped() {
        assertThat(entries).noneMatch(entry -> entry.endsWith("Test.class") || entry.contains("vn/motcua/testing/"));
    }

    @Test
    void it_starts_by_itself_and_carries_models_and_forms() {
        assertThat(entries)
                .contains(
                        "org/springframework/boot/loader/launch/JarLauncher.class",
                        "BOOT-INF/classes/processes/birth-registration.bpmn",
                        "BOOT-INF/classes/processes/birth-registration.yaml",
                        "BOOT-INF/classes/forms/intake.form");
    }
}
