package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.PageFinding;
import vn.motcua.digitization.PageFinding.Kind;

/** Finds pages that are blank, too dark or turned, within seconds of the upload and before the slow recognition. One line of text is no blank page. */
@Component
class LookAtPages implements StageWork {

    private static final int PAGES_TURNED_LOOKED_AT = 20;
    private static final double SURE = 3;
    private static final Pattern TURN = Pattern.compile("Rotate: (\\d+)");
    private static final Pattern CONFIDENCE = Pattern.compile("Orientation confidence: ([0-9.]+)");

    private final ScanRows rows;
    private final Tools tools;
    private final PipelineSettings settings;

    LookAtPages(ScanRows rows, Tools tools, PipelineSettings settings) {
        this.rows = rows;
        this.tools = tools;
        this.settings = settings;
    }

    @Override
    public ScanStage stage() {
        return ScanStage.PAGES;
    }

    @Override
    public StageResult run(ScanWork work) throws IOException, InterruptedException {
        var measure = ScanPages.measure(work);
        var whole = tooMuch(measure);
        if (whole != null) {
            return StageResult.done(
                    "Không xem từng trang.", () -> rows.findings(work.sha256(), List.of(new PageFinding(0, whole))));
        }
        if (work.isPdf() && !tools.has("pdftoppm")) {
            return StageResult.skipped("Máy chủ chưa cài poppler-utils.");
        }
        var written = work.isPdf() ? PdfText.of(work.file()).withText() : List.<Integer>of();
        var findings = new ArrayList<PageFinding>();
        ScanPages.each(work, (page, small) -> PagePicture.finding(small)
                .filter(kind -> kind != Kind.BLANK || !written.contains(page))
                .ifPresent(kind -> findings.add(new PageFinding(page, kind))));
        for (int page = 1; page <= Math.min(measure.pages(), PAGES_TURNED_LOOKED_AT); page++) {
            if (!isSpoilt(findings, page) && isTurned(work, page)) {
                findings.add(new PageFinding(page, Kind.TURNED));
            }
        }
        return StageResult.done("%d trang.".formatted(measure.pages()), () -> rows.findings(work.sha256(), findings));
    }

    private Kind tooMuch(ScanPages.Measure measure) {
        if (measure.pages() > settings.maxPages()) {
            return Kind.TOO_MANY_PAGES;
        }
        return measure.largest() > settings.maxPixels() ? Kind.TOO_LARGE : null;
    }

    private static boolean isSpoilt(List<PageFinding> findings, int page) {
        return findings.stream().anyMatch(finding -> finding.page() == page);
    }

    /** A page with a handful of letters gives no answer; that is no fault. */
    private boolean isTurned(ScanWork work, int page) throws IOException, InterruptedException {
        if (!tools.has("tesseract") || !work.isPdf() && page > 1) {
            return false;
        }
        var picture = work.file().toString();
        if (work.isPdf()) {
            var number = String.valueOf(page);
            var drawn = work.run(List.of(
                    "pdftoppm",
                    "-png",
                    "-gray",
                    "-r",
                    "150",
                    "-singlefile",
                    "-f",
                    number,
                    "-l",
                    number,
                    picture,
                    "upright"));
            if (!drawn.isDone()) {
                return false;
            }
            picture = work.folder().resolve("upright.png").toString();
        }
        var seen = work.run(List.of("tesseract", picture, "-", "--psm", "0"));
        if (!seen.isDone()) {
            return false;
        }
        var said = Files.readString(work.folder().resolve("out"));
        var turn = TURN.matcher(said);
        var confidence = CONFIDENCE.matcher(said);
        return turn.find()
                && Integer.parseInt(turn.group(1)) != 0
                && confidence.find()
                && Double.parseDouble(confidence.group(1)) >= SURE;
    }
}
