package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.KeepCopy;

/**
 * Makes the searchable PDF/A-2b with OCRmyPDF and Tesseract: straightened, turned upright, the recognised text behind
 * the picture. A PDF that has text or a signature is left byte for byte: it is searchable already, a new file would break
 * the signature, and Debian's Ghostscript 10.0.0 damages text that is there.
 */
@Component
class RecogniseText implements StageWork {

    private static final String TOOL = "ocrmypdf";

    /** Exit codes of OCRmyPDF that another attempt will not change: bad input, invalid output, text there, encrypted. */
    private static final List<Integer> HOPELESS = List.of(2, 4, 6, 8);

    private final ScanRows rows;
    private final Tools tools;
    private final DocumentStore store;
    private final PipelineSettings settings;
    private final Clock clock;

    RecogniseText(ScanRows rows, Tools tools, DocumentStore store, PipelineSettings settings, Clock clock) {
        this.rows = rows;
        this.tools = tools;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ScanStage stage() {
        return ScanStage.OCR;
    }

    @Override
    public StageResult run(ScanWork work) throws IOException, InterruptedException {
        var measure = ScanPages.measure(work);
        if (measure.pages() > settings.maxPages() || measure.largest() > settings.maxPixels()) {
            return StageResult.skipped("Quá lớn để nhận dạng chữ; giữ nguyên tệp.");
        }
        if (work.isPdf()) {
            var asItIs = LeftAsItIs.because(work.file());
            if (asItIs.isPresent()) {
                return StageResult.skipped(asItIs.get());
            }
        }
        if (!tools.has(TOOL)) {
            return StageResult.skipped("Máy chủ chưa cài OCRmyPDF: tệp lưu nguyên, không tìm được chữ.");
        }
        var made = work.run(command(work));
        if (made.timedOut()) {
            return StageResult.skipped("Nhận dạng quá %d phút nên dừng; giữ nguyên tệp."
                    .formatted(settings.toolTime().toMinutes()));
        }
        if (HOPELESS.contains(made.exit())) {
            return StageResult.skipped("Tệp không nhận dạng được chữ; giữ nguyên tệp.");
        }
        if (!made.isDone()) {
            throw new IOException("ocrmypdf ended with " + made.exit());
        }
        return kept(work, measure.pages());
    }

    private StageResult kept(ScanWork work, int pages) throws IOException {
        var searchable = work.folder().resolve("searchable.pdf");
        try (var content = Files.newInputStream(searchable)) {
            var copy = store.put(content, KeepCopy.PDF).orThrow();
            return StageResult.done(
                    "Đã lập bản tìm kiếm được PDF/A-2b.",
                    () -> rows.copy(work.sha256(), copy, pages, "PDF/A-2b", TOOL, clock.instant()));
        }
    }

    private List<String> command(ScanWork work) throws IOException {
        var command = new ArrayList<>(List.of(
                TOOL,
                "--language",
                settings.language(),
                "--output-type",
                "pdfa-2",
                "--deskew",
                "--rotate-pages",
                "--jobs",
                "1",
                "--optimize",
                "1",
                "--quiet"));
        var input = work.file();
        if (!work.isPdf()) {
            input = PlainPicture.of(input, work.mediaType(), work.folder().resolve("plain.png"));
            command.add("--image-dpi");
            command.add(String.valueOf(PlainPicture.dotsPerInch(input)));
        }
        command.add(input.toString());
        command.add("searchable.pdf");
        return command;
    }
}
