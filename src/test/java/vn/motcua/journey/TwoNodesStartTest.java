package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** Two processes of the application on one empty PostgreSQL, started at the same moment. */
@Tag("full")
class TwoNodesStartTest {

    @TempDir
    Path directory;

    @Test
    void both_come_up_and_everything_is_there_once() {
        var sample = directory.resolve("sample");
        RunningApplication.on(sample, "--motcua.trial.simulators=false").kill();
        var fresh = new TrialDatabase(sample).besides("fresh");

        try (var one = node("first", fresh);
                var other = node("second", fresh)) {
            one.awaitReady();
            other.awaitReady();
            assertThat(one.output() + other.output()).doesNotContain(" ERROR ");
        }

        assertThat(fresh.texts("select name_ from act_re_deployment order by 1")).isEqualTo(models());
        assertThat(fresh.texts("select name from deployed_model order by 1")).isEqualTo(models());
        assertThat(fresh.count("act_re_procdef")).isEqualTo(models().size());
        assertThat(fresh.texts("select name_ from act_ru_filter group by name_ having count(*) > 1"))
                .isEmpty();
        assertThat(fresh.texts("select group_id_ from act_ru_authorization"
                        + " group by group_id_, user_id_, resource_type_, resource_id_ having count(*) > 1"))
                .isEmpty();
    }

    private RunningApplication node(String name, TrialDatabase database) {
        var properties = new ArrayList<>(database.asOutside());
        properties.add("--motcua.digitization.store-location=" + directory.resolve("documents"));
        return RunningApplication.launch(directory.resolve(name), properties.toArray(String[]::new));
    }

    private static List<String> models() {
        try (var shared = Files.list(Path.of("processes/shared"));
                var procedures = Files.list(Path.of("processes"))) {
            return Stream.concat(shared, procedures)
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".bpmn"))
                    .map(file -> file.substring(0, file.length() - ".bpmn".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
