package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code mvn -Pbench}, its part «parcels»: many results due by post within five minutes, with a carrier that fails a third of the
 * calls. Ends with 1 unless every parcel was ordered and delivered once and none twice; how fast it was is only reported.
 */
public final class ParcelRush {

    private static final int PARCELS = Integer.getInteger("bench.parcels", 10_000);
    private static final Duration DUE_WITHIN = Duration.ofSeconds(Integer.getInteger("bench.parcels.seconds", 300));
    private static final long SEED = Long.getLong("bench.seed", 3L);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration STUCK_AFTER = Duration.ofMinutes(2);
    private static final int TEMPLATES = 10;

    private final Part part;
    private final Cluster cluster;
    private final ReportText report;

    private ParcelRush(Part part) {
        this.part = part;
        this.cluster = part.cluster();
        this.report = part.report();
    }

    public static void main(String[] arguments) throws Exception {
        Part.run(arguments, "parcels", "Parcels", part -> new ParcelRush(part).run());
    }

    private void run() throws IOException {
        try (var application = part.application(List.of("--motcua.messaging.background=false"));
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
                part.target(),
                part.directory(),
                "--motcua.trial.simulators=true",
                "--motcua.trial.simulators-port=" + simulators,
                "--motcua.trial.mail-port=" + PackagedJar.freePort(),
                "--motcua.messaging.longest-pause=15s")) {
            rush(new Outside(simulators), cluster.administrator(OurLifecycle.DATABASE));
        }
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
            var ordered = Part.count(jdbc, "postal_order");
            var delivered = Part.count(jdbc, "postal_order where status = 'DELIVERED'");
            var now = "%d | %d | %d"
                    .formatted(ordered, Part.count(jdbc, "postal_order where tracking_number is not null"), delivered);
            if (look % 6 == 0 || delivered == PARCELS) {
                report.line(
                        "| %d | %s |",
                        Duration.ofNanos(System.nanoTime() - begin).toSeconds(), now);
            }
            if (delivered == PARCELS
                    && Part.count(jdbc, "outbox_message where partner = 'postal-carrier' and state <> 'DELIVERED'")
                            == 0) {
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
                "- calls it had: %d, messages that came again: %d",
                carrier.path("calls").asInt(), carrier.path("repeatedMessages").asInt());
        part.must("parcels at the carrier", parcels.size(), PARCELS);
        part.must("dossiers they are of", new HashSet<>(parcels).size(), PARCELS);
        part.must(
                "orders with other words under one key",
                carrier.path("conflictingOrders").asInt(),
                0);
        part.must("orders here", Part.count(jdbc, "postal_order"), PARCELS);
        part.must("delivered here", Part.count(jdbc, "postal_order where status = 'DELIVERED'"), PARCELS);
        part.must("results handed over", Part.count(jdbc, "dossier_event where kind = 'RETURNED'"), PARCELS);
        part.must("dossiers returned", Part.count(jdbc, "dossier where status = 10"), PARCELS);
        part.must(
                "dead letters",
                Part.count(jdbc, "outbox_message where partner = 'postal-carrier' and state <> 'DELIVERED'"),
                0);
        part.must("incidents", Part.count(jdbc, "act_ru_incident"), 0);
    }
}
