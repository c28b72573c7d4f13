package vn.motcua.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;

@OwnProcess
class RefusedStartTest {

    @TempDir
    Path directory;

    @Test
    void a_start_on_foreign_files_ends_with_instructions_and_no_trace() throws Exception {
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "15\n");

        assertThat(outputOfARefusedStart())
                .contains("PostgreSQL 15", "--motcua.trial.directory")
                .doesNotContain("\tat ");
    }

    @Test
    void production_without_a_database_of_its_own_does_not_fall_back_to_the_trials() throws Exception {
        assertThat(outputOfARefusedStart("--spring.profiles.active=production")).contains("SPRING_DATASOURCE_URL");
        assertThat(directory.resolve("postgres")).doesNotExist();
    }

    private String outputOfARefusedStart(String... properties) throws Exception {
        var start = RunningApplication.launch(directory, properties);
        assertThat(start.process().waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(start.process().exitValue()).isNotZero();
        return start.output();
    }
}
