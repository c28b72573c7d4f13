package vn.motcua.digitization.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Runs programs that read hostile files, as processes of their own under limits of time, memory and priority. Each is
 * the leader of a process group ({@code timeout} makes it so) and is killed with all it has begun. The group ends by
 * itself at the limit even where this JVM is gone by then.
 */
@Component
class Tools {

    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final int SAID_BYTES = 4096;
    private static final int TIMED_OUT = 124;
    private static final int KILLED = 137;
    private static final List<String> AROUND = List.of("timeout", "nice", "prlimit");

    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> found = new ConcurrentHashMap<>();
    private final PipelineSettings settings;
    private final String path;
    private volatile boolean open = true;

    @Autowired
    Tools(PipelineSettings settings) {
        this(settings, System.getenv().getOrDefault("PATH", ""));
    }

    /** @param path where programs are looked for, as the shell's PATH */
    Tools(PipelineSettings settings, String path) {
        this.settings = settings;
        this.path = path;
    }

    /**
     * How a tool ended.
     *
     * @param said the end of what it wrote to its error output; may tell of the paper, so it is never logged
     */
    record Run(int exit, boolean timedOut, String said) {

        boolean isDone() {
            return exit == 0;
        }
    }

    /** Whether the program is on this machine; looked up once. */
    boolean has(String program) {
        return Stream.concat(AROUND.stream(), Stream.of(program))
                .allMatch(each -> found.computeIfAbsent(each, this::isInPath));
    }

    /** @param alive called every few seconds; what it throws ends the tool and is thrown on */
    Run run(List<String> command, Path folder, Runnable alive) throws IOException, InterruptedException {
        if (!open) {
            throw new InterruptedException("this node is stopping");
        }
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(limited(command))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(said.toFile());
        builder.environment().put("PATH", path);
        builder.environment().put("TMPDIR", folder.toString());
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        running.add(process);
        try {
            while (!process.waitFor(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                alive.run();
            }
            var exit = process.exitValue();
            if (!open) {
                throw new InterruptedException("this node is stopping");
            }
            return new Run(exit, exit == TIMED_OUT || exit == KILLED, end(said));
        } finally {
            kill(process);
            running.remove(process);
        }
    }

    /** From here on tools may run. */
    void open() {
        open = true;
    }

    /** Kills what runs; nothing more begins. */
    void close() {
        open = false;
        running.forEach(Tools::kill);
    }

    private List<String> limited(List<String> command) {
        var limited = new ArrayList<>(List.of(
                "timeout",
                "--kill-after=5",
                settings.toolTime().toSeconds() + "s",
                "nice",
                "-n",
                "10",
                "prlimit",
                "--as=" + settings.toolMemory().toBytes(),
                "--core=0"));
        limited.addAll(command);
        return limited;
    }

    /** The whole group, since those whose parent died are no descendants any more. One that has ended with all it began is left. */
    private static void kill(Process process) {
        if (process.isAlive() || process.descendants().findAny().isPresent()) {
            signalGroup(process.pid());
            process.destroyForcibly();
        }
    }

    private static void signalGroup(long leader) {
        try {
            new ProcessBuilder("kill", "-KILL", "--", "-" + leader)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(2, TimeUnit.SECONDS);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String end(Path said) throws IOException {
        var bytes = Files.readAllBytes(said);
        var from = Math.max(0, bytes.length - SAID_BYTES);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    private boolean isInPath(String program) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
