package vn.motcua.bench;

import java.util.ArrayList;
import java.util.Map;
import vn.motcua.bench.ListPages.Page;

/** Both sizes side by side. */
final class ListReport {

    private final ReportText report;
    private final double ratio;

    /** @param ratio by which a page may become slower from the small size to the large */
    ListReport(ReportText report, double ratio) {
        this.report = report;
        this.ratio = ratio;
    }

    void table(int smallTasks, Map<Page, double[]> small, int largeTasks, Map<Page, double[]> large) {
        report.line("\n| ms | %d: p50 | p95 | %d: p50 | p95 | p50 × | p95 × | aim |  |", smallTasks, largeTasks)
                .line("|---|--:|--:|--:|--:|--:|--:|--:|---|");
        var before = new ArrayList<>(small.values());
        var place = 0;
        var over = 0;
        for (var entry : large.entrySet()) {
            over += row(entry.getKey(), before.get(place++), entry.getValue()) ? 0 : 1;
        }
        report.line(
                "\n%d of %d over an aim: p95 above it, or p50 more than %.1f times as long as with the small size.",
                over, place, ratio);
    }

    private boolean row(Page page, double[] before, double[] after) {
        var times = percentile(after, 0.5) / percentile(before, 0.5);
        var slow = percentile(after, 0.95) > page.aim();
        var grown = times > ratio;
        report.line(
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f | %d | %s |",
                page.name(),
                percentile(before, 0.5),
                percentile(before, 0.95),
                percentile(after, 0.5),
                percentile(after, 0.95),
                times,
                percentile(after, 0.95) / percentile(before, 0.95),
                page.aim(),
                slow || grown ? "**over**" + (slow ? " aim" : "") + (grown ? " ratio" : "") : "PASS");
        return !slow && !grown;
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
