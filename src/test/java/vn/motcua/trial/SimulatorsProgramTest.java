package vn.motcua.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the simulators are looked for. */
class SimulatorsProgramTest {

    @TempDir
    Path target;

    @Test
    void a_jar_alone_has_none() throws IOException {
        assertThat(SimulatorsProgram.beside(Files.createFile(target.resolve("mot-cua.jar"))))
                .isEmpty();
    }

    @Test
    void the_jar_of_the_same_name_is_taken() throws IOException {
        var jar = Files.createFile(target.resolve("mot-cua.jar"));
        var simulators = Files.createFile(target.resolve("mot-cua-simulators.jar"));
        assertThat(SimulatorsProgram.beside(jar).orElseThrow().launch()).containsExactly("-jar", simulators.toString());
    }

    @Test
    void classes_built_beside_ours_are_taken_first_on_the_class_path() throws IOException {
        var classes = Files.createDirectories(target.resolve("classes"));
        assertThat(SimulatorsProgram.beside(classes)).isEmpty();

        var simulators = Files.createDirectories(target.resolve("simulators-classes/vn/motcua/simulators"));
        Files.createFile(simulators.resolve("SimulatorsApplication.class"));
        assertThat(SimulatorsProgram.beside(classes).orElseThrow().environment().get("CLASSPATH"))
                .startsWith(target.resolve("simulators-classes").toString());
    }
}
