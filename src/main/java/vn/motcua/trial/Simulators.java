package vn.motcua.trial;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.ShiftableClock;

/**
 * Runs the simulators as a child of the trial, following its clock. The child ends when its standard input does, so it
 * outlives neither a stop nor a kill of ours.
 */
@Component
@ConditionalOnEmbeddedDatabase
@ConditionalOnProperty("motcua.trial.simulators")
class Simulators {

    private static final Logger LOG = LoggerFactory.getLogger(Simulators.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int TRIES = 300;

    private final SimulatorSettings settings;
    private final TrialSettings trial;
    private final PartnerSettings partners;
    private final ShiftableClock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Process process;

    Simulators(SimulatorSettings settings, TrialSettings trial, PartnerSettings partners, ShiftableClock clock) {
        this.settings = settings;
        this.trial = trial;
        this.partners = partners;
        this.clock = clock;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        var ourPort = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        SimulatorsProgram.find()
                .ifPresentOrElse(
                        program -> start(program, ourPort),
                        () -> LOG.info("No simulators beside the application: portal, carrier and mail are not there"));
    }

    private void start(SimulatorsProgram program, String ourPort) {
        var log = trial.directory().resolve("simulators.log");
        try {
            process = builder(program, ourPort, log).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var watch = new Thread(() -> watch(log), "simulators");
        watch.setDaemon(true);
        watch.start();
    }

    private ProcessBuilder builder(SimulatorsProgram program, String ourPort, Path log) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8"));
        command.addAll(program.launch());
        command.addAll(List.of(
                "--port=" + settings.simulatorsPort(),
                "--mail-port=" + settings.mailPort(),
                "--product=http://127.0.0.1:" + ourPort,
                "--trust=" + SimulatedPartners.trust(trial.directory()).toAbsolutePath(),
                "--end-with-input"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(program.environment());
        builder.environment()
                .putAll(Map.of(
                        "MOTCUA_PARTNERS_NATIONALPORTAL_SECRET",
                        partners.nationalPortal().secret(),
                        "MOTCUA_PARTNERS_POSTALCARRIER_SECRET",
                        partners.postalCarrier().secret(),
                        "MOTCUA_PARTNERS_SMSGATEWAY_SECRET",
                        partners.smsGateway().secret(),
                        "MOTCUA_PARTNERS_ZALO_SECRET",
                        partners.zalo().secret(),
                        "MOTCUA_PARTNERS_RESIDENCEPOLICE_SECRET",
                        partners.residencePolice().secret(),
                        "MOTCUA_PARTNERS_SOCIALINSURANCE_SECRET",
                        partners.socialInsurance().secret(),
                        "MOTCUA_PARTNERS_TAXAUTHORITY_SECRET",
                        partners.taxAuthority().secret()));
        return builder;
    }

    private void watch(Path log) {
        var child = process;
        try {
            for (var i = 0; i < TRIES && !child.waitFor(100, TimeUnit.MILLISECONDS); i++) {
                if (shift(clock.offset())) {
                    clock.follow(this::shift);
                    LOG.info("Simulators at {}/ , mail at port {}", settings.url(), settings.mailPort());
                    break;
                }
            }
            var code = child.waitFor();
            if (process != null) {
                LOG.warn("The simulators ended with code {}; their last words are in {}", code, log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether they were told how far our clock is ahead */
    private boolean shift(Duration offset) {
        if (process == null || !process.isAlive()) {
            return false;
        }
        var request = HttpRequest.newBuilder(URI.create(settings.url() + "/clock"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"offset\":\"%s\"}".formatted(offset)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        var child = process;
        process = null;
        if (child != null) {
            child.destroy();
            child.waitFor(5, TimeUnit.SECONDS);
        }
    }
}
