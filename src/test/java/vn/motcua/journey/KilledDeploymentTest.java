package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** {@code kill -9} while a changed model is deployed: of the deployment nothing is there, and the restart does it once. */
@Tag("full")
class KilledDeploymentTest {

    private static final String KEY = "death-registration";

    @TempDir
    Path directory;

    @TempDir
    Path processes;

    @BeforeEach
    void one_procedure() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("processes/shared"), processes.resolve("shared"));
        for (var file : new String[] {KEY + ".bpmn", KEY + ".yaml"}) {
            Files.copy(Path.of("processes", file), processes.resolve(file));
        }
    }

    @Test
    void half_a_deployment_never_serves_a_dossier() throws IOException {
        String former;
        try (var first = RunningApplication.on(directory, settings())) {
            former = accepted(Caller.of(first, "thanh-quang.desk-1"));
            first.kill();
        }
        var deployments = database().count("act_re_deployment");
        var forms = database().count("act_re_camformdef");
        var model = processes.resolve(KEY + ".bpmn");
        Files.writeString(
                model,
                Files.readString(model)
                        .replaceFirst("<bpmn:documentation>", "<bpmn:documentation>Theo quyết định mới. "));
        database().holdCommitOf("insert", "procedure_version", "new.procedure_key = '%s'".formatted(KEY));

        try (var victim = RunningApplication.launch(directory, settings())) {
            awaitHeldCommit();
            victim.kill();
        }
        database().release();

        assertThat(database().count("act_re_deployment")).isEqualTo(deployments);
        assertThat(database().count("act_re_camformdef")).isEqualTo(forms);
        assertThat(versions()).isEqualTo(1);
        try (var again = RunningApplication.on(directory, settings())) {
            assertThat(versions()).isEqualTo(2);
            assertThat(database().count("procedure_version where procedure_key = '%s'".formatted(KEY)))
                    .isEqualTo(2);
            assertThat(database().count("act_re_deployment")).isEqualTo(deployments + 1);
            var newcomer = accepted(Caller.of(again, "thanh-quang.desk-1"));
            assertThat(versionOf(former)).as("goes on as it began").isEqualTo(1);
            assertThat(versionOf(newcomer)).isEqualTo(2);
        }
    }

    /** A start begins with a start of PostgreSQL, too: until then the former one answers, or none. */
    private void awaitHeldCommit() {
        var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (true) {
            try {
                database().awaitHeldCommit();
                return;
            } catch (DataAccessException starting) {
                assertThat(System.nanoTime()).as(starting.getMessage()).isLessThan(deadline);
            }
        }
    }

    private String[] settings() {
        return new String[] {
            "--motcua.trial.simulators=false",
            "--motcua.trial.begin-at=2026-06-24T09:00:00+07:00",
            "--motcua.models.processes=" + processes.toUri(),
            "--motcua.procedures.location=" + processes.toUri()
        };
    }

    private static String accepted(Caller desk) {
        var dossier = desk.post(
                        "/api/dossiers",
                        Map.of(
                                "procedure",
                                KEY,
                                "channel",
                                "DESK",
                                "returnMode",
                                "DESK",
                                "shownPapers",
                                new String[] {"declaration", "death-notice"},
                                "filer",
                                Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                .at("id");
        var accepted = desk.post("/api/dossiers/%s/accept".formatted(dossier), Map.of("noScanReason", "SHARED_DATA"));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return dossier;
    }

    private long versions() {
        return database().count("act_re_procdef where key_ = '%s'".formatted(KEY));
    }

    private int versionOf(String dossier) {
        return Integer.parseInt(database()
                .text(
                        """
                        select d.version_::text from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                        where e.business_key_ = '%s' and e.parent_id_ is null and d.key_ = '%s'"""
                                .formatted(dossier, KEY)));
    }

    private TrialDatabase database() {
        return new TrialDatabase(directory);
    }
}
