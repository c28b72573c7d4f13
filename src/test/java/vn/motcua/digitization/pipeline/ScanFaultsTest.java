package vn.motcua.digitization.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.ScannedPage;

/** What goes wrong around a scan, and that nothing of it loses the scan or stays behind. */
class ScanFaultsTest {

    private static final byte[] PAGE = ScannedPage.of(ScannedPage.BIRTH_PAPER).png();

    @TempDir
    Path work;

    @TempDir
    Path tools;

    @Test
    void without_the_tools_a_scan_is_kept_unsearchable_and_marked_so() {
        var room = new ScanRoom(work, tools.toString(), Duration.ofMinutes(1), "");
        var scan = room.upload(PAGE, "image/png");

        room.workOff();

        assertThat(room.state(scan)).isEqualTo("DONE");
        assertThat(room.words(scan, ScanStage.OCR)).contains("chưa cài OCRmyPDF", "không tìm được chữ");
        assertThat(room.copyOf(scan)).isNull();
    }

    @Test
    void a_tool_that_hangs_is_ended_with_all_it_has_begun_and_the_scan_goes_on() throws IOException {
        tool("ocrmypdf", "sleep 7654 & sleep 7654");
        var room = new ScanRoom(work, path(), Duration.ofSeconds(1), "");
        var scan = room.upload(PAGE, "image/png");

        room.workOff();

        assertThat(room.state(scan)).isEqualTo("DONE");
        assertThat(room.words(scan, ScanStage.OCR)).contains("giữ nguyên tệp");
        assertThat(running("sleep", "7654")).isEmpty();
        assertThat(folders()).isEmpty();
    }

    @Test
    void a_tool_that_eats_memory_is_refused_it_and_the_scan_stays_with_a_word_for_the_operator() throws IOException {
        tool("ocrmypdf", "exec /usr/bin/perl -e '$x = \"x\" x 4_000_000_000; exit 0'");
        var room = new ScanRoom(work, path(), Duration.ofMinutes(1), "");
        var scan = room.upload(PAGE, "image/png");

        for (int attempt = 0; attempt < 3; attempt++) {
            room.workOff();
            room.later(Duration.ofHours(1));
        }

        assertThat(room.state(scan)).isEqualTo("FAILED");
        assertThat(room.words(scan, ScanStage.OCR))
                .isEqualTo("Chưa làm được bước «Nhận dạng chữ, lập bản PDF/A» sau 3 lần.");
        assertThat(room.store.exists(scan)).isTrue();
        assertThat(room.figure("motcua.scans.failed")).isEqualTo(1);
        assertThat(room.figure("motcua.scans.waiting")).isZero();
        assertThat(folders()).isEmpty();
    }

    @Test
    void a_full_disk_in_the_middle_is_tried_again_and_loses_nothing() throws IOException {
        tool("ocrmypdf", "printf '%%PDF-1.7 made' > searchable.pdf");
        var room = new ScanRoom(work, path(), Duration.ofMinutes(1), "");
        var scan = room.upload(PAGE, "image/png");
        room.store.full = true;
        room.workOff();
        assertThat(room.state(scan)).isEqualTo("READY");
        assertThat(room.copyOf(scan)).isNull();

        room.store.full = false;
        room.later(Duration.ofHours(1));
        room.node().runOne(ScanStage.SLOW);

        assertThat(room.copyOf(scan)).isNotNull();
    }

    @Test
    void a_node_killed_at_any_stage_leaves_it_to_the_next_which_does_each_once() {
        for (var stage : ScanStage.values()) {
            var room = new ScanRoom(work, tools.toString(), Duration.ofMinutes(1), "");
            var scan = room.upload(PAGE, "image/png");
            var done = new ArrayList<ScanStage>();
            var dying = room.node(Stream.of(ScanStage.values())
                    .map(each -> (StageWork) new Dying(each, each == stage, done))
                    .toList());

            assertThatThrownBy(() -> room.workOff(dying)).isInstanceOf(Killed.class);
            var next = room.node(Stream.of(ScanStage.values())
                    .map(each -> (StageWork) new Dying(each, false, done))
                    .toList());
            assertThat(next.runOne(EnumSet.allOf(ScanStage.class)))
                    .as("before the lease has ended")
                    .isFalse();
            room.later(Duration.ofMinutes(2));
            room.workOff(next);

            assertThat(room.state(scan)).isEqualTo("DONE");
            assertThat(done).containsExactly(ScanStage.values());
        }
    }

    @Test
    void what_has_just_come_is_looked_at_before_others_are_recognised() {
        var room = new ScanRoom(work, tools.toString(), Duration.ofMinutes(1), "");
        var earlier = room.upload(PAGE, "image/png");
        while (room.node().runOne(ScanStage.QUICK)) {}
        room.later(Duration.ofMinutes(1));
        var justCome = room.upload(ScannedPage.of(List.of()).png(), "image/png");

        while (room.node().runOne(ScanStage.QUICK)) {}

        assertThat(room.findings(justCome)).containsExactly("1 BLANK");
        assertThat(room.words(earlier, ScanStage.OCR)).isNull();
        room.workOff();
        assertThat(room.state(earlier)).isEqualTo("DONE");
    }

    @Test
    void what_a_killed_node_left_running_is_ended_by_the_next_start() throws Exception {
        var folder = Files.createDirectory(work.resolve("999999999-1-" + java.util.UUID.randomUUID()));
        var mine = Files.createDirectory(work.resolve("not-one-of-ours"));
        var orphan =
                new ProcessBuilder("sleep", "8765").directory(folder.toFile()).start();

        new ScanLeftovers(new ScanRoom(work).settings).run(null);

        assertThat(orphan.waitFor()).isNotZero();
        assertThat(folder).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    void a_scan_with_a_virus_goes_no_further() throws Exception {
        try (var scanner = new FakeClamd("stream: Eicar-Signature FOUND\0")) {
            var room = new ScanRoom(work, tools.toString(), Duration.ofMinutes(1), scanner.address());
            var scan = room.upload(PAGE, "image/png");

            room.workOff();

            assertThat(room.state(scan)).isEqualTo("REFUSED");
            assertThat(room.words(scan, ScanStage.VIRUS)).contains("mã độc (Eicar-Signature)");
            assertThat(room.words(scan, ScanStage.PAGES)).isNull();
            assertThat(scanner.received()).isEqualTo(PAGE.length);
        }
    }

    @Test
    void a_scan_waits_while_the_virus_scanner_is_away() throws Exception {
        String away;
        try (var scanner = new FakeClamd("stream: OK\0")) {
            away = scanner.address();
        }
        var room = new ScanRoom(work, tools.toString(), Duration.ofMinutes(1), away);
        var scan = room.upload(PAGE, "image/png");

        room.workOff();

        assertThat(room.state(scan)).isEqualTo("READY");
        assertThat(room.words(scan, ScanStage.VIRUS)).isNull();
    }

    private void tool(String name, String script) throws IOException {
        var file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private String path() {
        return tools + ":" + System.getenv("PATH");
    }

    private List<Path> folders() throws IOException {
        try (var all = Files.list(work)) {
            return all.toList();
        }
    }

    private static List<String> running(String program, String argument) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(program) && line.contains(argument))
                .toList();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Dying(ScanStage stage, boolean dies, List<ScanStage> done) implements StageWork {

        @Override
        public StageResult run(ScanWork scan) {
            if (dies) {
                throw new Killed();
            }
            return StageResult.done("Xong.", () -> done.add(stage));
        }
    }

    /** Speaks the daemon's side of INSTREAM. */
    private static final class FakeClamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<Integer> received;

        FakeClamd(String answer) throws IOException {
            received = CompletableFuture.supplyAsync(() -> {
                try (var socket = server.accept()) {
                    var in = new DataInputStream(socket.getInputStream());
                    in.readNBytes("zINSTREAM\0".length());
                    var total = 0;
                    for (var length = in.readInt(); length > 0; length = in.readInt()) {
                        total += in.readNBytes(length).length;
                    }
                    socket.getOutputStream().write(answer.getBytes());
                    return total;
                } catch (IOException closed) {
                    return -1;
                }
            });
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        int received() {
            return received.join();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
