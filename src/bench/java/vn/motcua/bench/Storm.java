package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.springframework.util.FileSystemUtils;

/**
 * {@code mvn -Pbench}, its other part: a morning of dossiers filed online, with a portal and a carrier that fail a third
 * of the calls. Ends with 1 when anything was lost, doubled or told out of order; how fast it was is only reported. The
 * first argument is Maven's build directory, in which {@code bench/storm} is made anew.
 */
public final class Storm {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LOOKS_A_LINE = 20;
    private static final Duration STUCK_AFTER = Duration.ofMinutes(2);

    private final Path target;
    private final Path directory;
    private final StormPlan plan = StormPlan.fromProperties();
    private int filed;

    private Storm(Path target) {
        this.target = target;
        this.directory = target.resolve("bench/storm");
    }

    public static void main(String[] arguments) throws IOException {
        Mistakes.mustBeFound();
        var right = new Storm(Path.of(arguments[0])).passed();
        System.exit(right ? 0 : 1);
    }

    private boolean passed() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory);
        var simulators = PackagedJar.freePort();
        try (var jar = PackagedJar.start(target, directory, plan.settings(simulators, PackagedJar.freePort()))) {
            var outside = new Outside(simulators);
            var inside = new Inside(new Cluster(directory));
            var counters = new Counters(jar, directory);
            try (var offices = new Offices(jar, directory)) {
                return passed(jar, outside, inside, counters, offices);
            }
        }
    }

    private boolean passed(PackagedJar jar, Outside outside, Inside inside, Counters counters, Offices offices) {
        var report = new StormReport(plan, offices.officials());
        warmUp(outside, inside, counters);
        var quietly = new ProcessorTime(jar, directory);
        var before = counters.serve(plan.quiet());
        report.cores("lặng / quiet", quietly.cores());

        outside.failAThird(plan.seed());
        var processors = new ProcessorTime(jar, directory);
        var begin = System.nanoTime();
        var desk = CompletableFuture.supplyAsync(() -> counters.serve(plan.lasting()));
        report.progressHead();
        fileAndWatch(report, outside, inside, begin);
        var then = progress(inside);
        var storm = desk.join();
        report.cores("bão / storm", processors.cores());
        var settled = awaitSettled(inside, counters);
        report.progress(since(begin), progress(inside));
        report.reached(plan, then, since(begin), settled);

        outside.beWell();
        var after = counters.serve(plan.quiet().dividedBy(2));
        awaitSettled(inside, counters);
        report.desk(before, storm, after);
        report.times(inside.ways(plan.warmUp()), inside.traffic());
        var seen = outside.state();
        report.faults(seen);
        var failures = new ArrayList<>(offices.failures());
        for (var spell : new Latencies[] {before, storm, after}) {
            failures.addAll(spell.failures());
        }
        var reckoning = new Reckoning(seen, inside, filed, counters.accepted(), failures);
        report.reckoning(reckoning);
        report.text().write(target.resolve("bench/storm.md"));
        return reckoning.right();
    }

    private void warmUp(Outside outside, Inside inside, Counters counters) {
        fileUntil(outside, plan.warmUp());
        counters.serve(plan.quiet().dividedBy(2));
        if (!awaitSettled(inside, counters)) {
            throw new IllegalStateException(
                    "the first dossiers did not come through, see jar.log and storm/simulators.log");
        }
    }

    private void fileAndWatch(StormReport report, Outside outside, Inside inside, long begin) {
        var seconds = plan.lasting().toSeconds();
        for (long second = 1; second <= seconds; second++) {
            fileUntil(outside, plan.warmUp() + (int) (plan.dossiers() * second / seconds));
            Pause.until(begin + second * LOOK.toNanos());
            if (second % LOOKS_A_LINE == 0 || second == seconds) {
                report.progress(since(begin), progress(inside));
            }
        }
    }

    /** Files at the portal, commune after commune, until that many have been filed in all. */
    private void fileUntil(Outside outside, int number) {
        while (filed < number) {
            outside.file(Sample.COMMUNES.get(filed % Sample.COMMUNES.size()));
            filed++;
        }
    }

    /** False if that takes too long, or nothing has moved for some minutes: something is stuck or lost. */
    private boolean awaitSettled(Inside inside, Counters counters) {
        var end = System.nanoTime() + plan.drain().toNanos();
        var patience = System.nanoTime() + STUCK_AFTER.toNanos();
        var last = inside.progress();
        while (System.nanoTime() < Math.min(end, patience)) {
            if (inside.settled(filed, counters.accepted())) {
                return true;
            }
            Pause.of(LOOK);
            var now = inside.progress();
            if (!now.equals(last)) {
                patience = System.nanoTime() + STUCK_AFTER.toNanos();
                last = now;
            }
        }
        return false;
    }

    /** Of the storm alone. */
    private Inside.Progress progress(Inside inside) {
        return inside.progress().without(plan.warmUp());
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
