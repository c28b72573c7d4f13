package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code java -jar target/mot-cua.jar}, as a user starts it but with half a gigabyte of heap. */
final class PackagedJar implements AutoCloseable {

    static final String HEAP = "-Xmx512m";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern USED = Pattern.compile("(?:heap|generation)\\s+total \\d+K, used (\\d+)K");

    private final Process process;
    private final int port;
    private final Duration start;

    private PackagedJar(Process process, int port, long launched) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady();
        start = Duration.ofNanos(System.nanoTime() - launched);
    }

    /** @param settings of the application besides those that keep its data in the directory */
    static PackagedJar start(Path target, Path directory, String... settings) {
        try {
            var port = freePort();
            var command = new ArrayList<>(List.of(
                    tool("java"),
                    HEAP,
                    "-jar",
                    target.resolve("mot-cua.jar").toString(),
                    "--server.port=" + port,
                    "--motcua.trial.directory=" + directory,
                    "--motcua.access.demo-accounts-file=" + directory.resolve("demo-accounts.txt"),
                    "--motcua.digitization.store-location=" + directory.resolve("documents")));
            command.addAll(List.of(settings));
            var launched = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            target.resolve("bench/jar.log").toFile()))
                    .start();
            return new PackagedJar(process, port, launched);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that nobody listens at now. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** From the launch to the readiness probe's first yes. */
    Duration start() {
        return start;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Megabytes of heap still used right after a full collection. */
    long usedHeap() {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String jcmd(String command) {
        try {
            var jcmd = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            var output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jcmd.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() {
        var http = HttpClient.newHttpClient();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready(http)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("the packaged jar did not start, see target/bench/jar.log");
            }
            try {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean ready(HttpClient http) {
        try {
            var probe =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return http.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** The password that the first start wrote down. */
    static String passwordOf(Path directory, String official) {
        try (var lines = Files.lines(directory.resolve("demo-accounts.txt"))) {
            return lines.map(line -> line.split("\t"))
                    .filter(columns -> columns[0].equals(official))
                    .findFirst()
                    .orElseThrow()[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
