package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.desk.BenchCertifications;

/**
 * {@code mvn -Pbench}, its part «certifications»: a day of three hundred requests at one counter, and the pile signed by one PIN. Ends
 * with 1 unless each stands in the book once, under numbers without a gap; how fast it was is only reported.
 */
public final class CertificationDay {

    private static final int REQUESTS = Integer.getInteger("bench.certifications", 300);
    private static final int TENTH = Math.max(1, REQUESTS / 10);

    /** As many as the page sends at a time. */
    private static final int AT_A_TIME = 10;

    private static final String COMMUNE = "thanh-quang";
    private static final double MILLIS = 1e6;

    private final Part part;
    private final ReportText report;
    private int taken;

    private CertificationDay(Part part) {
        this.part = part;
        this.report = part.report();
    }

    public static void main(String[] arguments) throws Exception {
        Part.run(arguments, "certifications", "A day of certifications", part -> new CertificationDay(part).run());
    }

    private void run() throws IOException {
        part.application(Part.NOTHING_ASIDE).close();
        part.cluster().countStatementsFromTheNextStart();
        try (var application = part.application("2026-12-07T09:00:00+07:00", Part.NOTHING_ASIDE)) {
            var acting = new Acting(application);
            var certifications = new BenchCertifications(application);
            var costs = new CostMeter(part.cluster()).of(taking(acting, certifications));
            report.line(
                    "- one request: %.0f SQL statements, %.1f transactions, %.0f KiB allocated",
                    costs.statements(), costs.transactions(), costs.allocatedBytes() / 1024);
            day(acting, certifications);
            sign(application, acting, certifications);
        }
    }

    private Lifecycle taking(Acting acting, BenchCertifications certifications) {
        return new Lifecycle() {
            @Override
            public String name() {
                return "certification";
            }

            @Override
            public String database() {
                return OurLifecycle.DATABASE;
            }

            @Override
            public void run(int lane) {
                var number = taken++;
                acting.as(COMMUNE + ".desk-1", () -> certifications.take(number));
            }
        };
    }

    private void day(Acting acting, BenchCertifications certifications) {
        var lifecycle = taking(acting, certifications);
        var nanos = new long[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            var began = System.nanoTime();
            lifecycle.run(0);
            nanos[i] = System.nanoTime() - began;
        }
        var first = median(Arrays.copyOf(nanos, TENTH));
        var last = median(Arrays.copyOfRange(nanos, REQUESTS - TENTH, REQUESTS));
        report.line("- %d requests one after another, %d before them:", REQUESTS, taken - REQUESTS)
                .line(
                        "\n| ms a request, median | of all | of the first %d | of the last %d | last to first |",
                        TENTH, TENTH)
                .line("|---|--:|--:|--:|--:|")
                .line(
                        "| taken in, compared, submitted | %.1f | %.1f | %.1f | **%.2f** |\n",
                        median(nanos), first, last, last / first);
    }

    private void sign(ApplicationContext application, Acting acting, BenchCertifications certifications)
            throws IOException {
        var pin = pin();
        var leader = COMMUNE + ".chairman";
        var signed = new int[1];
        var piles = new ArrayList<Long>();
        for (var waiting = waiting(acting, leader, certifications);
                !waiting.isEmpty();
                waiting = waiting(acting, leader, certifications)) {
            var pile = waiting.subList(0, Math.min(AT_A_TIME, waiting.size()));
            var began = System.nanoTime();
            acting.as(leader, () -> signed[0] += certifications.sign(pile, pin.toCharArray()));
            piles.add(System.nanoTime() - began);
        }
        var nanos = piles.stream().mapToLong(Long::longValue).toArray();
        report.line(
                "- signed by one PIN, %d at a time: %.0f ms a paper (median), %.0f s the whole pile",
                AT_A_TIME, median(nanos) / AT_A_TIME, Arrays.stream(nanos).sum() / (1000 * MILLIS));
        part.must("signed", signed[0], taken);
        reckon(application.getBean(JdbcClient.class));
    }

    private List<String> waiting(Acting acting, String leader, BenchCertifications certifications) {
        var found = new ArrayList<String>();
        acting.as(leader, () -> found.addAll(certifications.waiting()));
        return found;
    }

    private void reckon(JdbcClient jdbc) {
        var numbers = jdbc.sql(
                        """
                        select split_part(result_number, '/', 1)::int from dossier
                        where procedure_key = 'copy-certification' and status = 9""")
                .query(Integer.class)
                .list();
        part.must("dossiers processed", numbers.size(), taken);
        part.must("numbers given once each", new HashSet<>(numbers).size(), taken);
        part.must(
                "numbers left out of the row",
                (int) IntStream.rangeClosed(1, taken)
                        .filter(number -> !numbers.contains(number))
                        .count(),
                0);
        part.must("requests on record", Part.count(jdbc, "certification_request"), taken);
        part.must("incidents", Part.count(jdbc, "act_ru_incident"), 0);
    }

    private String pin() throws IOException {
        return Files.readAllLines(part.directory().resolve("demo-accounts.txt")).stream()
                .map(line -> line.split("\t"))
                .filter(account -> account[0].equals(COMMUNE + ".chairman"))
                .findFirst()
                .orElseThrow()[5];
    }

    /** Milliseconds. */
    private static double median(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / MILLIS;
    }
}
