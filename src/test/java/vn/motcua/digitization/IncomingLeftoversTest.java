package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class IncomingLeftoversTest {

    @TempDir
    Path folder;

    private DigitizationSettings settings;
    private FileSystemDocumentStore store;
    private Incoming incoming;

    @BeforeEach
    void open_an_empty_store() {
        settings = new DigitizationSettings(folder.resolve("documents"), DataSize.ofMegabytes(1));
        store = new FileSystemDocumentStore(settings);
        incoming = new Incoming(settings);
    }

    @Test
    void what_a_killed_upload_left_a_day_ago_is_cleared_away_at_start() throws Exception {
        var leftover = incoming("old", Duration.ofHours(25));

        start();

        assertThat(leftover).doesNotExist();
        assertThat(incoming.directory()).isEmptyDirectory();
    }

    @Test
    void an_upload_that_still_runs_on_another_node_is_left_alone() throws Exception {
        var running = incoming("new", Duration.ofHours(23));

        start();

        assertThat(running).exists();
    }

    @Test
    void kept_papers_are_never_touched_however_old() throws Exception {
        var kept = store.put(new ByteArrayInputStream(Samples.pdf()), new ScanAdmission(settings))
                .orThrow();
        var file = folder.resolve("documents")
                .resolve(kept.sha256().substring(0, 2))
                .resolve(kept.sha256());
        age(file, Duration.ofDays(3650));

        start();

        assertThat(store.exists(kept.sha256())).isTrue();
    }

    @Test
    void two_nodes_may_start_together() throws Exception {
        incoming("old", Duration.ofDays(2));

        start();
        start();

        assertThat(incoming.directory()).isEmptyDirectory();
    }

    private void start() {
        new IncomingLeftovers(incoming).run(null);
    }

    private Path incoming(String name, Duration age) throws Exception {
        return age(Files.writeString(incoming.directory().resolve(name), "%PDF-1.4"), age);
    }

    /** By the time of the file system, as the file itself was dated. */
    private static Path age(Path file, Duration age) throws Exception {
        var written = Files.getLastModifiedTime(file).toInstant();
        return Files.setLastModifiedTime(file, FileTime.from(written.minus(age)));
    }
}
