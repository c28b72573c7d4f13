package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.KeepCopy;
import vn.motcua.digitization.extraction.ScanContents;

/**
 * Makes the searchable copy with OCRmyPDF and Tesseract: straightened, turned upright, the recognised text behind the
 * picture; a PDF/A-2b where all pages are pictures. A PDF with a signature, and one that has text on every page, is left
 * byte for byte: a new file would break the signature, and Debian's Ghostscript 10.0.0 damages text that is there. Of a
 * PDF with text on some pages only the others are recognised.
 */
@Component
class RecogniseText implements StageWork {

    /** Exit codes of OCRmyPDF that another attempt will not change, and what to tell of them. */
    private static final Map<Integer, String> HOPELESS = Map.of(
            2,
            "Tệp không đúng chuẩn nên không nhận dạng được chữ; giữ nguyên tệp. Hãy quét lại giấy tờ nếu cần"
                    + " tìm chữ.",
            4,
            "Bản nhận dạng không đạt chuẩn PDF/A nên không giữ; giữ nguyên tệp. Hãy quét lại giấy tờ nếu cần"
                    + " tìm chữ.",
            6,
            PdfText.LEFT,
            8,
            "Tệp bị khóa bằng cách không gỡ được nên không nhận dạng chữ; giữ nguyên tệp. Hãy quét lại giấy tờ.");

    private final ScanRows rows;
    private final ScanContents contents;
    private final Tools tools;
    private final DocumentStore store;
    private final PipelineSettings settings;
    private final Clock clock;

    RecogniseText(
            ScanRows rows,
            ScanContents contents,
            Tools tools,
            DocumentStore store,
            PipelineSettings settings,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.tools = tools;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param mixed null for a scan of pictures only */
    private record Task(int pages, PdfText mixed) {

        String standard() {
            return mixed == null ? "PDF/A-2b" : "PDF";
        }

        String words() {
            return mixed == null
                    ? "Đã lập bản tìm kiếm được PDF/A-2b."
                    : "Đã nhận dạng %d trang ảnh; %d trang có chữ giữ nguyên nên bản tìm kiếm được chưa phải PDF/A."
                            .formatted(mixed.pictures().size(), mixed.withText().size());
        }
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
        var text = work.isPdf() ? PdfText.of(work.file()) : null;
        if (text != null && text.leftAsItIs().isPresent()) {
            return StageResult.skipped(text.leftAsItIs().get());
        }
        if (!tools.has(RecogniseCommand.TOOL)) {
            return StageResult.skipped("Máy chủ chưa cài OCRmyPDF: tệp lưu nguyên, không tìm được chữ.");
        }
        return recognised(work, new Task(measure.pages(), text != null && text.isMixed() ? text : null));
    }

    private StageResult recognised(ScanWork work, Task task) throws IOException, InterruptedException {
        var made = work.run(
                task.mixed() == null
                        ? RecogniseCommand.whole(work, settings.language())
                        : RecogniseCommand.pages(
                                work, settings.language(), task.mixed().pictures()));
        if (made.timedOut()) {
            return StageResult.skipped("Nhận dạng quá %d phút nên dừng; giữ nguyên tệp."
                    .formatted(settings.toolTime().toMinutes()));
        }
        if (HOPELESS.containsKey(made.exit())) {
            return StageResult.skipped(HOPELESS.get(made.exit()));
        }
        if (!made.isDone()) {
            throw new IOException("ocrmypdf ended with " + made.exit());
        }
        return kept(work, task);
    }

    private StageResult kept(ScanWork work, Task task) throws IOException {
        var words = RecogniseCommand.words(work);
        try (var content = Files.newInputStream(work.folder().resolve(RecogniseCommand.MADE))) {
            var copy = store.put(content, KeepCopy.PDF).orThrow();
            return StageResult.done(task.words(), () -> {
                rows.copy(work.sha256(), copy, task.pages(), task.standard(), RecogniseCommand.TOOL, clock.instant());
                contents.keep(work.sha256(), words);
            });
        }
    }
}
