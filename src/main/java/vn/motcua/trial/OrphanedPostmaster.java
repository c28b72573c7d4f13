package vn.motcua.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A killed JVM leaves its PostgreSQL running on the data directory. Whoever holds the trial's lock may stop it; it
 * recovers from its write-ahead log at the next start.
 */
final class OrphanedPostmaster {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostmaster.class);

    private OrphanedPostmaster() {}

    static void stop(Path data) throws IOException {
        var orphan = find(data);
        if (orphan.isEmpty()) {
            return;
        }
        var process = orphan.get();
        LOG.warn("PostgreSQL {} was left behind on {}; stopping it", process.pid(), data);
        try {
            signal(process, "INT");
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            throw new TrialRefused(
                    "PostgreSQL (tiến trình %d) còn chạy trên %s và không dừng được. Hãy dừng tiến trình đó."
                            .formatted(process.pid(), data));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The live postmaster named by {@code postmaster.pid}; a pid that meanwhile belongs to another program is none. */
    static Optional<ProcessHandle> find(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .commandLine()
                .map(line -> line.contains("postgres"))
                .orElse(false));
    }

    private static void signal(ProcessHandle process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
