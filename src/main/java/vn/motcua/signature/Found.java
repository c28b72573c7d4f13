package vn.motcua.signature;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A piece of text where it stands on a page.
 *
 * @param page from 1
 * @param left distance of its beginning from the left edge, points
 * @param right of its end
 * @param top of its line from the upper edge, points
 */
record Found(int page, float left, float right, float top) {

    /** The last place in the document where it stands on one line. */
    static Optional<Found> last(PDDocument document, String sought) throws IOException {
        var seeker = new Seeker(plain(sought), false);
        seeker.getText(document);
        return Optional.ofNullable(seeker.found);
    }

    /** The first line of the first page that begins with it. */
    static Optional<Found> beginning(PDDocument document, String sought) throws IOException {
        var seeker = new Seeker(plain(sought), true);
        seeker.setEndPage(1);
        seeker.getText(document);
        return Optional.ofNullable(seeker.found);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    private static final class Seeker extends PDFTextStripper {

        private final String sought;
        private final boolean firstAtBeginning;
        private Found found;

        Seeker(String sought, boolean firstAtBeginning) {
            this.sought = sought;
            this.firstAtBeginning = firstAtBeginning;
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var at = firstAtBeginning
                    ? (plain(text).startsWith(sought) ? 0 : -1)
                    : plain(text).lastIndexOf(sought);
            if (at < 0 || firstAtBeginning && found != null || positions.isEmpty()) {
                return;
            }
            var first = positions.get(Math.min(at, positions.size() - 1));
            var last = positions.get(Math.min(at + sought.length(), positions.size()) - 1);
            found = new Found(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj() - first.getHeightDir());
        }
    }
}
