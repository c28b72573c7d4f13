package vn.motcua.digitization.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;

/** The table that Tesseract writes of a page: a line for the page, then one for each block, paragraph, line and word. */
public final class TesseractWords {

    private static final String PAGE = "1";
    private static final String WORD = "5";
    private static final int COLUMNS = 12;

    private TesseractWords() {}

    /** @param page from 1 */
    public static PageWords read(Path table, int page) throws IOException {
        var words = new ArrayList<Word>();
        var width = 1;
        var height = 1;
        for (var line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
            var columns = line.split("\t", COLUMNS);
            if (columns.length == COLUMNS && columns[0].equals(PAGE)) {
                width = Math.max(1, Integer.parseInt(columns[8]));
                height = Math.max(1, Integer.parseInt(columns[9]));
            } else if (columns.length == COLUMNS && columns[0].equals(WORD) && !columns[11].isBlank()) {
                words.add(new Word(
                        Normalizer.normalize(columns[11].strip(), Normalizer.Form.NFC),
                        (int) Math.max(0, Math.round(Double.parseDouble(columns[10]))),
                        Box.of(
                                Integer.parseInt(columns[6]),
                                Integer.parseInt(columns[7]),
                                Integer.parseInt(columns[8]),
                                Integer.parseInt(columns[9]),
                                width,
                                height)));
            }
        }
        return new PageWords(page, PageWords.Source.OCR, words);
    }
}
