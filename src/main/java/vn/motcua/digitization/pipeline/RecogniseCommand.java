package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.digitization.extraction.PageWords;
import vn.motcua.digitization.extraction.TesseractWords;

/** How OCRmyPDF is called, and where it leaves the words with their confidence, which its PDF does not hold. */
final class RecogniseCommand {

    static final String TOOL = "ocrmypdf";
    static final String MADE = "searchable.pdf";

    private static final String WORDS = "words.cfg";
    /** Beside Tesseract's PDF of each page, at no cost worth the name: the recognition is the same run. */
    private static final String WITH_TABLE = "tessedit_create_tsv 1\n";

    private static final Pattern TABLE = Pattern.compile("0*(\\d+)_ocr_\\w+\\.tsv");

    private RecogniseCommand() {}

    /** Everything is a picture: straightened, turned upright, made a PDF/A-2b. */
    static List<String> whole(ScanWork work, String language) throws IOException {
        var command = common(work, language);
        command.addAll(List.of("--output-type", "pdfa-2", "--deskew", "--rotate-pages", "--optimize", "1"));
        var input = work.file();
        if (!work.isPdf()) {
            input = PlainPicture.of(input, work.mediaType(), work.folder().resolve("plain.png"));
            command.add("--image-dpi");
            command.add(String.valueOf(PlainPicture.dotsPerInch(input)));
        }
        command.add(input.toString());
        command.add(MADE);
        return command;
    }

    /**
     * Some pages have text and stay as they are: they are copied object by object. No PDF/A is made of such a file, since
     * that goes through Ghostscript, which writes every page anew.
     */
    static List<String> pages(ScanWork work, String language, List<Integer> pages) throws IOException {
        var command = common(work, language);
        command.addAll(List.of(
                "--output-type",
                "pdf",
                "--skip-text",
                "--pages",
                pages.stream().map(String::valueOf).collect(Collectors.joining(",")),
                "--deskew",
                "--rotate-pages",
                "--optimize",
                "0",
                work.file().toString(),
                MADE));
        return command;
    }

    private static List<String> common(ScanWork work, String language) throws IOException {
        var words = work.folder().resolve(WORDS);
        Files.writeString(words, WITH_TABLE);
        return new ArrayList<>(List.of(
                TOOL,
                "--language",
                language,
                "--jobs",
                "1",
                "--quiet",
                "--keep-temporary-files",
                "--tesseract-config",
                words.toString()));
    }

    /** What was recognised, by page; OCRmyPDF numbers its temporary files so. */
    static List<PageWords> words(ScanWork work) throws IOException {
        var pages = new ArrayList<PageWords>();
        try (var folders = Files.newDirectoryStream(work.folder(), "ocrmypdf.io.*")) {
            for (var folder : folders) {
                try (var tables = Files.newDirectoryStream(folder, "*.tsv")) {
                    for (var table : tables) {
                        var page = TABLE.matcher(table.getFileName().toString());
                        if (page.matches()) {
                            pages.add(TesseractWords.read(table, Integer.parseInt(page.group(1))));
                        }
                    }
                }
            }
        }
        return pages;
    }
}
