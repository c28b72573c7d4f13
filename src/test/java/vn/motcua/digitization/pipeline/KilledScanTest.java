package vn.motcua.digitization.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.ScannedPage;
import vn.motcua.testing.TrialDatabase;

/** {@code kill -9} while a scan is being recognised: after the restart every scan is read, each once, and nothing is left over. */
@OwnProcess
@Tag("full")
@NeedsTool("ocrmypdf")
class KilledScanTest {

    private static final int SCANS = 4;
    private static final String DESK = "thanh-quang.desk-1";

    @TempDir
    Path directory;

    @Test
    void scans_before_in_and_after_the_kill_are_each_read_once() throws Exception {
        try (var first = start()) {
            var desk = Caller.of(first, DESK);
            var dossier = desk.post(
                            "/api/dossiers",
                            Map.of(
                                    "procedure", "birth-registration",
                                    "channel", "DESK",
                                    "returnMode", "DESK",
                                    "shownPapers", java.util.List.of("declaration", "identity-paper"),
                                    "filer", Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                    .at("id");
            for (int scan = 0; scan < SCANS; scan++) {
                var page = ScannedPage.of(ScannedPage.BIRTH_PAPER).withSpecks(500 + scan);
                assertThat(desk.upload(
                                        "/api/dossiers/%s/documents?documentKey=birth-notice&purpose=COMPONENT"
                                                .formatted(dossier),
                                        "quet.pdf",
                                        ScannedPage.pdf(page, page, page))
                                .status())
                        .isEqualTo(201);
            }
            database()
                    .await(
                            "(select where exists (select from scan_stage_outcome where stage = 'DATA') and exists ("
                                    + "select from scan_job where stage = 'OCR' and state = 'READY' and lease is not null)) begun");
            first.kill();
        }
        assertThat(database().count("scan_job where state = 'DONE'")).isBetween(1L, SCANS - 1L);

        try (var again = start()) {
            database().await("(select where not exists (select from scan_job where state <> 'DONE')) finished");
            assertThat(again.process().isAlive()).isTrue();
            assertThat(database().count("scan_job")).isEqualTo(SCANS);
            assertThat(database().count("scan_copy")).isEqualTo(SCANS);
            assertThat(database().count("scan_text")).isEqualTo(SCANS);
            assertThat(database().count("digitization_step where step = 'SEARCHABLE' and outcome = 'DONE'"))
                    .isEqualTo(SCANS);
            assertThat(database().count("extraction")).isEqualTo(SCANS);
            assertThat(database().count("extracted_value where field = 'mother-number' and value = '030185001234'"))
                    .isEqualTo(SCANS);
            try (var folders = Files.list(directory.resolve("work"))) {
                assertThat(folders)
                        .as("what the killed one was at is cleared away")
                        .isEmpty();
            }
        }
    }

    private RunningApplication start() {
        return RunningApplication.on(
                directory,
                "--motcua.trial.simulators=false",
                "--motcua.trial.begin-at=2026-11-19T08:30:00+07:00",
                RunningApplication.READ_SCANS + "true",
                "--motcua.digitization.pipeline.lease=15s",
                "--motcua.digitization.pipeline.work-location=" + directory.resolve("work"));
    }

    private TrialDatabase database() {
        return new TrialDatabase(directory);
    }
}
