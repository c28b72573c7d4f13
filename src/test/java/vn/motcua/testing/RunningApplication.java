package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import vn.motcua.MotCuaApplication;

/**
 * The application as a process of its own, on a trial directory that outlives it: the only way to see what a kill, a
 * restart or a browser sees. It lives too short for the second compiler to pay, which takes half of a start.
 */
public final class RunningApplication implements AutoCloseable {

    /** With "true" behind it, scans are read as in an office; of itself it is not. */
    public static final String READ_SCANS = "--motcua.digitization.pipeline.background=";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path directory;
    private final Process process;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningApplication(Path directory, Process process, int port) {
        this.directory = directory;
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it is ready; a second start on the same directory goes on where the first ended. */
    public static RunningApplication on(Path directory, String... properties) {
        var running = launch(directory, properties);
        running.awaitReady();
        return running;
    }

    /** Starts it where its partners look for it, and waits until it is ready. */
    public static RunningApplication at(int port, Path directory, String... properties) {
        var running = launch(port, directory, properties);
        running.awaitReady();
        return running;
    }

    /** Starts it without waiting, for starts that are expected to be refused, or several at the same moment. */
    public static RunningApplication launch(Path directory, String... properties) {
        return launch(freePort(), directory, properties);
    }

    /** The same where its partners look for it. Its scans wait unread: recognising them would take a processor of two. */
    public static RunningApplication launch(int port, Path directory, String... properties) {
        try {
            Files.createDirectories(directory);
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    MotCuaApplication.class.getName(),
                    "--server.port=" + port,
                    "--motcua.trial.directory=" + directory));
            if (Arrays.stream(properties).noneMatch(property -> property.startsWith(READ_SCANS))) {
                command.add(READ_SCANS + "false");
            }
            command.addAll(Arrays.asList(properties));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(log(directory).toFile()))
                    .start();
            return new RunningApplication(directory, process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port that nobody listens at now, below those that Linux gives to outgoing connections (32768 and up): one of them
     * could be taken before whoever asked listens.
     */
    public static int freePort() {
        while (true) {
            try (var socket = new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path log(Path directory) {
        return directory.resolve("application.log");
    }

    /** Waits until it is ready. */
    public void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("the application did not start:\n" + output());
            }
            try {
                process.waitFor(250, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Readiness, not liveness: the sample and the accounts are there. */
    private boolean ready() {
        try {
            var request =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything every start on this directory has printed. */
    public String output() {
        try {
            return Files.readString(log(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The password that the first start wrote into {@code demo-accounts.txt}. */
    public String passwordOf(String official) {
        return accountOf(official)[1];
    }

    /** The PIN of the certificate that the trial gave the official. */
    public String pin(String official) {
        return accountOf(official)[5];
    }

    private String[] accountOf(String official) {
        try {
            return Files.readAllLines(directory.resolve("demo-accounts.txt")).stream()
                    .map(line -> line.split("\t"))
                    .filter(columns -> columns[0].equals(official))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** GET as an official, by Basic credentials. */
    public HttpResponse<String> get(String official, String path) {
        return send(official, HttpRequest.newBuilder(uri(path)).GET());
    }

    /** POST of JSON as an official, by Basic credentials. */
    public HttpResponse<String> post(String official, String path, String json) {
        return send(
                official,
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(String official, HttpRequest.Builder request) {
        var credentials = Base64.getEncoder()
                .encodeToString((official + ":" + passwordOf(official)).getBytes(StandardCharsets.UTF_8));
        try {
            return http.send(
                    request.header("Authorization", "Basic " + credentials).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Process process() {
        return process;
    }

    /** {@code kill -9}: nothing of the JVM gets to say goodbye, and its PostgreSQL is left behind. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
