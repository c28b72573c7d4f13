package vn.motcua.digitization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Clears away at start what a killed process left of uploads. Age is told by the file system that also dates the files,
 * so neither a trainees' clock nor another node's can make an upload look old while it runs; no upload takes a day.
 */
@Component
class IncomingLeftovers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingLeftovers.class);
    private static final Duration OLD = Duration.ofDays(1);

    private final Incoming incoming;

    IncomingLeftovers(Incoming incoming) {
        this.incoming = incoming;
    }

    /** What cannot be cleared stays for the next start: it is no reason not to open the office. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            var removed = sweep(incoming.directory());
            if (removed > 0) {
                LOG.info("Đã dọn {} tệp tải lên dở dang", removed);
            }
        } catch (IOException unreadable) {
            LOG.warn("Chưa dọn được tệp tải lên dở dang", unreadable);
        }
    }

    private static int sweep(Path incoming) throws IOException {
        var before = timeOf(incoming).minus(OLD);
        var removed = 0;
        try (var files = Files.newDirectoryStream(incoming, Files::isRegularFile)) {
            for (var file : files) {
                if (lastWritten(file).isBefore(before) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    private static Instant timeOf(Path directory) throws IOException {
        try (var probe = IncomingFile.in(directory)) {
            return lastWritten(probe.path());
        }
    }

    /** Another node may have moved or cleared the file meanwhile: then it is as good as new. */
    private static Instant lastWritten(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }
}
