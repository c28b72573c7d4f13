package vn.motcua.bench;

import java.util.Arrays;
import java.util.function.IntSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.archive.BenchArchive;

/**
 * {@code mvn -Pbench}, its part «archive»: how long a look-up of one owner's papers takes among a million. Ends with 1 when what was
 * loaded is not what was asked for; how fast it was is only reported.
 */
public final class Holdings {

    private static final int ENTRIES = Integer.getInteger("bench.archive.entries", 1_000_000);
    private static final int WARM_UP = 200;
    private static final int LOOKS = 2_000;
    private static final double AIM_MILLIS = 20;
    private static final long SEED = 5;

    private final Part part;
    private final ReportText report;

    private Holdings(Part part) {
        this.part = part;
        this.report = part.report();
    }

    public static void main(String[] arguments) throws Exception {
        Part.run(arguments, "archive", "The store of owners' papers", part -> new Holdings(part).run());
    }

    private void run() {
        try (var application = part.application("2026-12-07T09:00:00+07:00", Part.NOTHING_ASIDE)) {
            new RunningTemplates(application).walk();
            measure(application);
        }
    }

    private void measure(ConfigurableApplicationContext application) {
        var archive = new BenchArchive(application, SEED);
        var begin = System.nanoTime();
        archive.fill(ENTRIES);
        report.line("- loaded in %.0f s", (System.nanoTime() - begin) / 1e9);
        part.must("papers", archive.count(), ENTRIES);
        report.line("\n| | looks | p50, ms | p95, ms | p99, ms | aim |").line("|---|--:|--:|--:|--:|--:|");
        var acting = new Acting(application);
        var desk = Sample.COMMUNES.get(0) + ".desk-1";
        timed(acting, desk, "look-up by owner, with its purpose on record", archive::lookUp);
        timed(acting, desk, "offered at intake", archive::offered);
    }

    private void timed(Acting acting, String official, String what, IntSupplier look) {
        var millis = new double[LOOKS];
        acting.as(official, () -> {
            for (int each = -WARM_UP; each < LOOKS; each++) {
                var begin = System.nanoTime();
                look.getAsInt();
                if (each >= 0) {
                    millis[each] = (System.nanoTime() - begin) / 1e6;
                }
            }
            return null;
        });
        Arrays.sort(millis);
        report.line(
                "| %s | %d | %.2f | %.2f | %.2f | p95 at most %.0f |",
                what, LOOKS, millis[LOOKS / 2], millis[LOOKS * 95 / 100], millis[LOOKS * 99 / 100], AIM_MILLIS);
    }
}
