package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductionClassesTest {

    private final ToolClasses tools = ToolClasses.known();

    @Test
    void no_class_of_the_bench_or_of_a_simulator_is_among_the_production_classes()
            throws IOException, URISyntaxException {
        var classes = Path.of(MotCuaApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(classes)) {
            assertThat(tools.among(files.map(classes::relativize).map(ToolClasses::slashed)))
                    .isEmpty();
        }
    }

    @Test
    void a_class_of_the_bench_is_found_in_a_folder_and_in_a_jar() {
        assertThat(tools.among(Stream.of(
                        "vn/motcua/bench/Bench.class",
                        "BOOT-INF/classes/vn/motcua/desk/BenchPapers$1.class",
                        "BOOT-INF/classes/vn/motcua/desk/DossierView.class")))
                .containsExactly("vn/motcua/bench/Bench.class", "BOOT-INF/classes/vn/motcua/desk/BenchPapers$1.class");
    }
}
