package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TimeZone;
import java.util.function.IntSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.motcua.MotCuaApplication;
import vn.motcua.archive.BenchArchive;
import vn.motcua.shared.Vietnam;

/**
 * {@code mvn -Pbench}, its fifth part: how long a look-up of one owner's papers takes among a million. Ends with 1 when what was
 * loaded is not what was asked for; how fast it was is only reported. The first argument is Maven's build directory, in which
 * {@code bench/archive} is made anew.
 */
public final class Holdings {

    private static final int ENTRIES = Integer.getInteger("bench.archive.entries", 1_000_000);
    private static final int WARM_UP = 200;
    private static final int LOOKS = 2_000;
    private static final double AIM_MILLIS = 20;
    private static final long SEED = 5;

    private final Path target;
    private final Path directory;
    private final ReportText report = new ReportText();
    private boolean right = true;

    private Holdings(Path target) {
        this.target = target;
        this.directory = target.resolve("bench/archive/data");
    }

    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var bench = new Holdings(Path.of(arguments[0]));
        bench.run();
        System.exit(bench.right ? 0 : 1);
    }

    private void run() throws IOException {
        FileSystemUtils.deleteRecursively(target.resolve("bench/archive"));
        Files.createDirectories(directory);
        report.line("# The store of owners' papers\n").machine();
        try (var application = application()) {
            new RunningTemplates(application).walk();
            measure(application);
        }
        report.write(target.resolve("bench/archive.md"));
        FileSystemUtils.deleteRecursively(target.resolve("bench/archive"));
    }

    private void measure(ConfigurableApplicationContext application) {
        var archive = new BenchArchive(application, SEED);
        var begin = System.nanoTime();
        archive.fill(ENTRIES);
        report.line("- %d papers loaded in %.0f s\n", archive.count(), (System.nanoTime() - begin) / 1e9);
        right = archive.count() == ENTRIES;
        report.line("| | looks | p50, ms | p95, ms | p99, ms | aim |").line("|---|--:|--:|--:|--:|--:|");
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

    private ConfigurableApplicationContext application() {
        return SpringApplication.run(
                MotCuaApplication.class,
                "--server.port=0",
                "--motcua.trial.directory=" + directory,
                "--motcua.trial.begin-at=2026-12-07T09:00:00+07:00",
                "--motcua.access.demo-accounts-file=" + directory.resolve("demo-accounts.txt"),
                "--motcua.digitization.store-location=" + directory.resolve("documents"),
                "--camunda.bpm.job-execution.enabled=false",
                "--motcua.messaging.background=false",
                "--motcua.comparison.nightly=false",
                "--motcua.archive.background=false",
                "--spring.mail.host=127.0.0.1",
                "--motcua.partners.national-portal.url=http://127.0.0.1:9",
                "--motcua.partners.national-portal.secret=" + "0".repeat(32));
    }
}
