package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who has used the processors since when: the application, PostgreSQL, the simulators, and the bench itself. */
final class ProcessorTime {

    private final PackagedJar jar;
    private final Path directory;
    private final Map<String, Double> begin;
    private final long began = System.nanoTime();

    ProcessorTime(PackagedJar jar, Path directory) {
        this.jar = jar;
        this.directory = directory;
        this.begin = seconds();
    }

    /** Cores in use since the beginning, on average, by who used them. */
    Map<String, Double> cores() {
        var elapsed = (System.nanoTime() - began) / 1e9;
        var cores = new LinkedHashMap<String, Double>();
        seconds().forEach((who, seconds) -> cores.put(who, (seconds - begin.get(who)) / elapsed));
        return cores;
    }

    private Map<String, Double> seconds() {
        var seconds = new LinkedHashMap<String, Double>();
        seconds.put("Một Cửa", of(Stream.of(jar.process())));
        seconds.put("PostgreSQL", of(postgres()));
        seconds.put("mô phỏng / simulators", of(jar.process().children()));
        seconds.put("bench", of(Stream.of(ProcessHandle.current())));
        return seconds;
    }

    /** Its server leaves the family of whoever started it. */
    private Stream<ProcessHandle> postgres() {
        try (var lines = Files.lines(directory.resolve("postgres/postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .stream()
                    .flatMap(server -> Stream.concat(Stream.of(server), server.children()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double of(Stream<ProcessHandle> processes) {
        return processes
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }
}
