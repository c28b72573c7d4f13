package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.extraction.ExtractFields;
import vn.motcua.digitization.extraction.PageCode;
import vn.motcua.digitization.extraction.PageWords;
import vn.motcua.digitization.extraction.QrCodes;
import vn.motcua.digitization.extraction.ScanContents;
import vn.motcua.digitization.extraction.Templates;
import vn.motcua.digitization.extraction.TextLayer;

/** Bóc tách: gathers the words of the first pages and the codes on them, and has the papers' data read from those. */
@Component
class ReadData implements StageWork {

    /** What papers ask for stands at their beginning. */
    private static final int PAGES = 5;
    /** Of the longer side: enough for the code of a card on a page of A4, whatever size the page claims. */
    private static final int PIXELS = 2400;

    private final ScanRows rows;
    private final ScanContents contents;
    private final Templates templates;
    private final ExtractFields extract;
    private final Tools tools;
    private final PipelineSettings settings;

    ReadData(
            ScanRows rows,
            ScanContents contents,
            Templates templates,
            ExtractFields extract,
            Tools tools,
            PipelineSettings settings) {
        this.rows = rows;
        this.contents = contents;
        this.templates = templates;
        this.extract = extract;
        this.tools = tools;
        this.settings = settings;
    }

    @Override
    public ScanStage stage() {
        return ScanStage.DATA;
    }

    @Override
    public StageResult run(ScanWork work) throws IOException, InterruptedException {
        var papers = contents.papers(work.sha256());
        var types = papers.stream().flatMap(key -> templates.of(key).stream()).toList();
        var words = words(work);
        var codes = types.stream().anyMatch(type -> type.readsCards()) ? codes(work) : List.<PageCode>of();
        return StageResult.done("Đã tìm dữ liệu ở %d trang đầu.".formatted(words.size()), () -> {
            contents.keep(work.sha256(), words);
            contents.keepCodes(work.sha256(), codes);
            extract.ofContent(work.sha256());
        });
    }

    private List<PageWords> words(ScanWork work) throws IOException {
        var known = contents.words(work.sha256());
        var all = new ArrayList<>(known);
        var file = shown(work);
        if (file != null) {
            all.addAll(TextLayer.read(
                    file, PAGES, known.stream().map(PageWords::page).collect(Collectors.toSet())));
        }
        return all;
    }

    /** The searchable copy where there is one: it is what the official looks at. Null for a picture without. */
    private Path shown(ScanWork work) throws IOException {
        var copy = rows.copyOf(work.sha256());
        if (copy.isEmpty()) {
            return work.isPdf() ? work.file() : null;
        }
        var file = work.folder().resolve("shown.pdf");
        return Files.exists(file) ? file : work.file(copy.get(), "shown.pdf");
    }

    private List<PageCode> codes(ScanWork work) throws IOException, InterruptedException {
        var file = shown(work);
        if (file == null) {
            return ScanPages.measure(work).largest() > settings.maxPixels()
                    ? List.of()
                    : QrCodes.on(ImageIO.read(work.file().toFile()), 1);
        }
        if (!tools.has("pdftoppm")) {
            return List.of();
        }
        var drawn = work.run(List.of(
                "pdftoppm",
                "-png",
                "-gray",
                "-l",
                String.valueOf(PAGES),
                "-scale-to",
                String.valueOf(PIXELS),
                file.toString(),
                "drawn"));
        if (!drawn.isDone()) {
            throw new IOException("pdftoppm ended with " + drawn.exit());
        }
        var codes = new ArrayList<PageCode>();
        try (var pages = Files.newDirectoryStream(work.folder(), "drawn-*.png")) {
            for (var page : pages) {
                var name = page.getFileName().toString();
                codes.addAll(QrCodes.on(
                        ImageIO.read(page.toFile()),
                        Integer.parseInt(name.substring("drawn-".length(), name.length() - ".png".length()))));
            }
        }
        return codes;
    }
}
