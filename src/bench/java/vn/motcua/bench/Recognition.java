package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.digitization.pipeline.BenchScans;

/**
 * {@code mvn -Pbench}, its part «ocr»: what the pipeline costs beside plain {@code ocrmypdf} over the same pages, page by
 * page in turn.
 */
public final class Recognition {

    private static final int PAGES = Integer.getInteger("bench.ocr.pages", 20);
    private static final double AIM = 1.10;
    private static final double MILLIS_A_MINUTE = 60_000;

    private final Part part;
    private final ReportText report;
    private final List<Double> ratios = new ArrayList<>();
    private final Map<String, Long> stages = new TreeMap<>();
    private long plain;

    private Recognition(Part part) {
        this.part = part;
        this.report = part.report();
    }

    public static void main(String[] arguments) throws Exception {
        Part.run(arguments, "ocr", "Recognition beside plain ocrmypdf", part -> new Recognition(part).run());
    }

    private void run() throws IOException, InterruptedException {
        report.line(
                "- %d pages of A4 at 200 dpi, 24 lines each, askew, with specks; in turn, first ours, then plain, then the other"
                        + " way round; the same options, one job each; one page warms up",
                PAGES);
        try (var application = part.application(List.of("--motcua.digitization.pipeline.background=false"))) {
            var scans = new BenchScans(application);
            scans.read(BenchPage.png(0));
            plain(BenchPage.png(0));
            for (int page = 1; page <= PAGES; page++) {
                measure(scans, BenchPage.png(page), page % 2 == 0);
            }
        }
        said();
    }

    private void measure(BenchScans scans, byte[] page, boolean plainFirst) throws IOException, InterruptedException {
        var before = plainFirst ? plain(page) : 0;
        var ours = scans.read(page);
        var took = plainFirst ? before : plain(page);
        plain += took;
        ours.forEach((stage, millis) -> stages.merge(stage, millis, Long::sum));
        ratios.add((double) ours.get("OCR") / took);
    }

    /** Milliseconds. */
    private long plain(byte[] page) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(part.directory(), "plain");
        var file = Files.write(folder.resolve("in.png"), page);
        var begin = System.nanoTime();
        var builder = new ProcessBuilder(
                        "ocrmypdf",
                        "--language",
                        "vie",
                        "--output-type",
                        "pdfa-2",
                        "--deskew",
                        "--rotate-pages",
                        "--jobs",
                        "1",
                        "--optimize",
                        "1",
                        "--quiet",
                        "--image-dpi",
                        "200",
                        file.toString(),
                        folder.resolve("out.pdf").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("ocrmypdf failed");
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private void said() {
        var ocr = stages.get("OCR");
        report.line("\n| | ms a page | pages a minute |");
        report.line("|---|--:|--:|");
        report.line("| plain ocrmypdf | %d | %.1f |", plain / PAGES, PAGES * MILLIS_A_MINUTE / plain);
        stages.forEach((stage, millis) -> report.line(
                "| our stage %s | %d | %.1f |", stage, millis / PAGES, PAGES * MILLIS_A_MINUTE / Math.max(1, millis)));
        var whole = stages.values().stream().mapToLong(Long::longValue).sum();
        report.line("| all our stages | %d | %.1f |", whole / PAGES, PAGES * MILLIS_A_MINUTE / whole);
        var sorted = ratios.stream().sorted().toList();
        report.line(
                "\nOCR stage to plain: **%.3f** of the sums, median %.3f of the pages (aim: at most %.2f).",
                (double) ocr / plain, sorted.get(sorted.size() / 2), AIM);
    }
}
