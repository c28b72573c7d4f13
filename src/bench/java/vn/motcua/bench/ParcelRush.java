package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.motcua.MotCuaApplication;
import vn.motcua.shared.Vietnam;

/**
 * {@code mvn -Pbench}, its last part: many results due by post within five minutes, with a carrier that fails a third of the
 * calls. Ends with 1 unless every parcel was ordered and delivered once and none twice; how fast it was is only reported.
 * The first argument is Maven's build directory, in which {@code bench/parcels} is made anew.
 */
public final class ParcelRush {

    private static final int PARCELS = Integer.getInteger("bench.parcels", 10_000);
    private static final Duration DUE_WITHIN = Duration.ofSeconds(Integer.getInteger("bench.parcels.seconds", 300));
    private static final long SEED = Long.getLong("bench.seed", 3L);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration STUCK_AFTER = Duration.ofMinutes(2);
    private static final int TEMPLATES = 10;

    private final Path target;
    private final Path directory;
    private final Cluster cluster;
    private final ReportText report = new ReportText();
    private boolean right = true;

    private ParcelRush(Path target) {
        this.target = target;
        this.directory = target.resolve("bench/parcels/data");
        this.cluster = new Cluster(directory);
    }

    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var bench = new ParcelRush(Path.of(arguments[0]));
        bench.run();
        System.exit(bench.right ? 0 : 1);
    }

    private void run() throws IOException {
        FileSystemUtils.deleteRecursively(target.resolve("bench/parcels"));
        Files.createDirectories(directory);
        report.line("# Parcels\n").machine();
        try (var application = application();
                var jobs = new WaitingJobs(cluster)) {
            var ours = new OurLifecycle(application, jobs);
            var templates = IntStream.range(0, TEMPLATES)
                    .mapToObj(ours::signedForThePost)
                    .toList();
            var jdbc = application.getBean(JdbcClient.class);
            new CopiedDossiers(jdbc, templates).upTo(PARCELS);
            jdbc.sql("update act_ru_job set duedate_ = timestamp '2099-01-01'").update();
        }
        var simulators = PackagedJar.freePort();
        try (var jar = PackagedJar.start(
                target,
                directory,
                "--motcua.trial.simulators=true",
                "--motcua.trial.simulators-port=" + simulators,
                "--motcua.trial.mail-port=" + PackagedJar.freePort(),
                "--motcua.messaging.longest-pause=15s")) {
            rush(new Outside(simulators), cluster.administrator(OurLifecycle.DATABASE));
        }
        report.write(target.resolve("bench/parcels.md"));
    }

    private void rush(Outside outside, JdbcClient jdbc) {
        outside.failAThird(SEED);
        var begin = System.nanoTime();
        var due = jdbc.sql(
                        """
                        update act_ru_job set duedate_ = (now() at time zone 'Asia/Ho_Chi_Minh')
                          + random() * make_interval(secs => ?) where duedate_ = timestamp '2099-01-01'""")
                .param(DUE_WITHIN.toSeconds())
                .update();
        report.line(
                "- %d parcels due within %d s, the carrier fails a third of the calls (seed %d)\n",
                due, DUE_WITHIN.toSeconds(), SEED);
        report.line("| s | ordered | numbered | delivered |").line("|--:|--:|--:|--:|");
        watch(jdbc, begin);
        report.line("");
        outside.beWell();
        reckon(outside.state().path("postalCarrier"), jdbc);
    }

    private void watch(JdbcClient jdbc, long begin) {
        var patience = System.nanoTime() + STUCK_AFTER.toNanos() + DUE_WITHIN.toNanos();
        var last = "";
        for (int look = 1; System.nanoTime() < patience; look++) {
            Pause.of(LOOK);
            var ordered = count(jdbc, "postal_order");
            var delivered = count(jdbc, "postal_order where status = 'DELIVERED'");
            var now = "%d | %d | %d"
                    .formatted(ordered, count(jdbc, "postal_order where tracking_number is not null"), delivered);
            if (look % 6 == 0 || delivered == PARCELS) {
                report.line(
                        "| %d | %s |",
                        Duration.ofNanos(System.nanoTime() - begin).toSeconds(), now);
            }
            if (delivered == PARCELS
                    && count(jdbc, "outbox_message where partner = 'postal-carrier' and state <> 'DELIVERED'") == 0) {
                return;
            }
            if (!now.equals(last)) {
                patience = System.nanoTime() + STUCK_AFTER.toNanos() + DUE_WITHIN.toNanos();
                last = now;
            }
        }
    }

    private void reckon(JsonNode carrier, JdbcClient jdbc) {
        var parcels = List.copyOf(carrier.path("parcels").findValuesAsText("dossierCode"));
        report.line("- faults the carrier made: %s", carrier.path("faultsMade"));
        report.line(
                "- calls it had: %d, orders that came again: %d",
                carrier.path("calls").asInt(), carrier.path("repeatedOrders").asInt());
        must("parcels at the carrier", parcels.size(), PARCELS);
        must("dossiers they are of", new HashSet<>(parcels).size(), PARCELS);
        must(
                "orders with other words under one key",
                carrier.path("conflictingOrders").asInt(),
                0);
        must("orders here", count(jdbc, "postal_order"), PARCELS);
        must("delivered here", count(jdbc, "postal_order where status = 'DELIVERED'"), PARCELS);
        must("results handed over", count(jdbc, "dossier_event where kind = 'RETURNED'"), PARCELS);
        must("dossiers returned", count(jdbc, "dossier where status = 10"), PARCELS);
        must(
                "dead letters",
                count(jdbc, "outbox_message where partner = 'postal-carrier' and state <> 'DELIVERED'"),
                0);
        must("incidents", count(jdbc, "act_ru_incident"), 0);
    }

    private void must(String what, int found, int expected) {
        report.line("- %s: %d%s", what, found, found == expected ? "" : ", **expected %d**".formatted(expected));
        right &= found == expected;
    }

    private static int count(JdbcClient jdbc, String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private ConfigurableApplicationContext application() {
        return SpringApplication.run(
                MotCuaApplication.class,
                "--server.port=0",
                "--motcua.trial.directory=" + directory,
                "--motcua.access.demo-accounts-file=" + directory.resolve("demo-accounts.txt"),
                "--motcua.digitization.store-location=" + directory.resolve("documents"),
                "--camunda.bpm.job-execution.enabled=false",
                "--motcua.messaging.background=false");
    }
}
