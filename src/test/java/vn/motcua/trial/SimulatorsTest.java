package vn.motcua.trial;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.RunningSimulators;

/** The simulators as the trial's child: started with it, on its clock, gone with it. */
@OwnProcess
class SimulatorsTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void they_start_with_the_trial_follow_its_clock_and_die_with_it_even_when_it_is_killed() throws Exception {
        var port = RunningApplication.freePort();
        ProcessHandle child;
        try (var trial = RunningApplication.on(
                directory,
                "--motcua.trial.simulators=true",
                "--motcua.trial.simulators-port=" + port,
                "--motcua.trial.mail-port=" + RunningApplication.freePort())) {
            await(trial, "Simulators at http://127.0.0.1:" + port);
            child = trial.process()
                    .children()
                    .filter(process -> process.info().commandLine().orElse("").contains("--port=" + port))
                    .findFirst()
                    .orElseThrow();

            trial.post(DESK, "/api/trial/clock", "{\"by\":\"P3D\"}");
            assertThat(now(port)).isAfter(Instant.now().plus(Duration.ofDays(3)).minusSeconds(60));
            for (var secret : new String[] {
                "national-portal.secret",
                "postal-carrier.secret",
                "sms-gateway.secret",
                "zalo.secret",
                "residence-police.secret",
                "social-insurance.secret",
                "tax-authority.secret"
            }) {
                assertThat(Files.getPosixFilePermissions(directory.resolve(secret)))
                        .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
                assertThat(trial.output()).doesNotContain(Files.readString(directory.resolve(secret)));
            }
            trial.kill();
        }
        child.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
        OrphanedPostmaster.stop(directory.resolve("postgres"));
    }

    private static void await(RunningApplication trial, String line) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!trial.output().contains(line)) {
            assertThat(System.nanoTime()).as(trial.output()).isLessThan(deadline);
            assertThat(trial.process().waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private Instant now(int port) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/clock".formatted(port)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return Instant.parse(RunningSimulators.json(answer.body()).path("now").asText());
    }
}
