package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Ends at start what a killed node left running over scans, and deletes the folders it was at. */
@Component
class ScanLeftovers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ScanLeftovers.class);
    private static final Path PROCESSES = Path.of("/proc");

    private final PipelineSettings settings;

    ScanLeftovers(PipelineSettings settings) {
        this.settings = settings;
    }

    /** What cannot be cleared stays for the next start: it is no reason not to open the office. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!Files.isDirectory(settings.workLocation())) {
            return;
        }
        try (var folders = Files.newDirectoryStream(settings.workLocation(), WorkFolder::isLeftOver)) {
            for (var folder : folders) {
                clear(folder);
            }
        } catch (IOException unreadable) {
            LOG.warn("Chưa dọn được việc số hóa dở dang", unreadable);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (var process : processes) {
                if (worksIn(process, folder)) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder.toAbsolutePath());
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }
}
