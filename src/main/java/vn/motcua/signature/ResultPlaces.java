package vn.motcua.signature;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where signatures go: on a result as NĐ 30/2020/NĐ-CP, Phụ lục I wants it (the signer's above the printed name, the seal
 * over a third of it from the left, number and day behind «Số:»), on a scan at the top right of the first page.
 *
 * @param signer of the leader
 * @param seal of the authority
 * @param number of number and day
 * @param scan of an official on a scan, below those that are there
 */
record ResultPlaces(Visible.Place signer, Visible.Place seal, Visible.Place number, Visible.Place scan) {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 46;
    private static final float SEAL = 92;
    private static final float MARGIN = 24;
    private static final float NUMBER_HEIGHT = 24;

    /** @param signerName as printed under the signature; where it is printed nowhere, the foot of the last page is taken */
    static ResultPlaces in(byte[] pdf, String signerName) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var signer = signer(document, signerName);
            var page = box(document, signer.page());
            var seal = within(
                    new Visible.Place(
                            signer.page(),
                            signer.left() - SEAL * 2 / 3,
                            signer.top() + signer.height() / 2 - SEAL / 2,
                            SEAL,
                            SEAL),
                    page);
            var first = box(document, 1);
            var signed = document.getSignatureDictionaries().size();
            var scan = new Visible.Place(
                    1, first.getWidth() - WIDTH - MARGIN, MARGIN + signed * (HEIGHT - 10), WIDTH, HEIGHT - 12);
            return new ResultPlaces(signer, seal, number(document, first), within(scan, first));
        }
    }

    private static Visible.Place signer(PDDocument document, String name) throws IOException {
        var printed = Found.last(document, name);
        if (printed.isPresent()) {
            var found = printed.get();
            var middle = (found.left() + found.right()) / 2;
            return within(
                    new Visible.Place(found.page(), middle - WIDTH / 2, found.top() - HEIGHT - 10, WIDTH, HEIGHT),
                    box(document, found.page()));
        }
        var last = document.getNumberOfPages();
        var page = box(document, last);
        return within(
                new Visible.Place(
                        last, page.getWidth() - WIDTH - 2 * MARGIN, page.getHeight() - HEIGHT - 72, WIDTH, HEIGHT),
                page);
    }

    private static Visible.Place number(PDDocument document, PDRectangle first) throws IOException {
        var place = Found.beginning(document, "Số:")
                .map(found -> new Visible.Place(1, found.left() + 26, found.top() - 2, 130, NUMBER_HEIGHT))
                .orElse(new Visible.Place(1, MARGIN, MARGIN, 130, NUMBER_HEIGHT));
        return within(place, first);
    }

    private static Visible.Place within(Visible.Place place, PDRectangle page) {
        var left = Math.max(0, Math.min(place.left(), page.getWidth() - place.width()));
        var top = Math.max(0, Math.min(place.top(), page.getHeight() - place.height()));
        return new Visible.Place(place.page(), left, top, place.width(), place.height());
    }

    /** As it is seen: a page on its side is wide. */
    private static PDRectangle box(PDDocument document, int number) {
        var page = document.getPage(number - 1);
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box : new PDRectangle(box.getHeight(), box.getWidth());
    }
}
