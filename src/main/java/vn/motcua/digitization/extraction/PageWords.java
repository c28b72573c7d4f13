package vn.motcua.digitization.extraction;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one page.
 *
 * @param page from 1
 */
public record PageWords(int page, Source source, List<Word> words) {

    /** Who says so. */
    public enum Source {
        /** Our own recognition, with its confidence. */
        OCR,
        /** The file itself. */
        TEXT_LAYER
    }

    private static final String BETWEEN = "\t";
    private static final int COLUMNS = 6;

    /** A line a word: confidence, box, text. */
    String written() {
        return words.stream()
                .map(word -> "%d\t%d\t%d\t%d\t%d\t%s"
                        .formatted(
                                word.confidence(),
                                word.box().left(),
                                word.box().top(),
                                word.box().width(),
                                word.box().height(),
                                word.text()))
                .collect(Collectors.joining("\n"));
    }

    static PageWords of(int page, Source source, String written) {
        return new PageWords(
                page,
                source,
                written.lines()
                        .map(line -> line.split(BETWEEN, COLUMNS))
                        .map(columns -> new Word(
                                columns[5],
                                Integer.parseInt(columns[0]),
                                new Box(
                                        Integer.parseInt(columns[1]),
                                        Integer.parseInt(columns[2]),
                                        Integer.parseInt(columns[3]),
                                        Integer.parseInt(columns[4]))))
                        .toList());
    }
}
