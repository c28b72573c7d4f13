package vn.motcua.digitization.extraction;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words that a PDF itself holds, with their places as the page is looked at. */
public final class TextLayer {

    private static final int CERTAIN = 100;

    private TextLayer() {}

    /**
     * Pages without a word are left out.
     *
     * @param last page that is read; the first is 1
     * @param not pages that are known already
     */
    public static List<PageWords> read(Path pdf, int last, Set<Integer> not) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var pages = new ArrayList<PageWords>();
            for (int page = 1; page <= Math.min(last, document.getNumberOfPages()); page++) {
                if (!not.contains(page)) {
                    var stripper = new Words(document.getPage(page - 1));
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    stripper.writeText(document, Writer.nullWriter());
                    if (!stripper.words.isEmpty()) {
                        pages.add(new PageWords(page, PageWords.Source.TEXT_LAYER, stripper.words));
                    }
                }
            }
            return pages;
        }
    }

    private static final class Words extends PDFTextStripper {

        private final List<Word> words = new ArrayList<>();
        private final double width;
        private final double height;

        Words(PDPage page) {
            var box = page.getCropBox();
            var turned = page.getRotation() % 180 != 0;
            width = Math.max(1, turned ? box.getHeight() : box.getWidth());
            height = Math.max(1, turned ? box.getWidth() : box.getHeight());
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var letters = new ArrayList<TextPosition>();
            for (var position : positions) {
                if (position.getUnicode().isBlank()) {
                    end(letters);
                } else {
                    letters.add(position);
                }
            }
            end(letters);
        }

        private void end(List<TextPosition> letters) {
            if (letters.isEmpty()) {
                return;
            }
            var text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.getUnicode()));
            words.add(new Word(
                    Normalizer.normalize(text, Normalizer.Form.NFC),
                    CERTAIN,
                    Box.around(letters.stream().map(this::box).toList())));
            letters.clear();
        }

        private Box box(TextPosition letter) {
            return Box.of(
                    letter.getXDirAdj(),
                    letter.getYDirAdj() - letter.getHeightDir(),
                    letter.getWidthDirAdj(),
                    letter.getHeightDir(),
                    width,
                    height);
        }
    }
}
