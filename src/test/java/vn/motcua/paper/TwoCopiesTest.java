package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TwoCopiesTest {

    private static final byte[] A5 = new ReceiptPdf().render(Receipts.birthRegistration());
    private static final byte[] SHEET = TwoCopies.of(A5);

    @Test
    void both_halves_of_an_a4_across_say_the_same_as_the_receipt() throws Exception {
        try (var sheet = Loader.loadPDF(SHEET)) {
            var page = sheet.getPage(0);
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(841.9f, Offset.offset(0.5f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(595.3f, Offset.offset(0.5f));

            var left = text(page, 0);
            assertThat(left)
                    .contains("000.00.15.H23-261120-0001", "Nguyễn Thị Hữu Đặng Ỷ", "Trần Quốc Vượng")
                    .isEqualTo(text(page, page.getMediaBox().getWidth() / 2));
        }
    }

    @Test
    void both_halves_look_the_same() throws Exception {
        try (var sheet = Loader.loadPDF(SHEET)) {
            var picture = new PDFRenderer(sheet).renderImageWithDPI(0, 72);
            var half = picture.getWidth() / 2;
            var inked = 0;
            for (int x = 30; x < half - 30; x++) {
                for (int y = 30; y < picture.getHeight() - 30; y++) {
                    inked += isDark(picture.getRGB(x, y)) && isDark(picture.getRGB(x + half, y)) ? 1 : 0;
                }
            }
            assertThat(inked).isGreaterThan(2_000);
        }
    }

    @Test
    void a_receipt_of_two_pages_makes_two_sheets() throws Exception {
        var sheets = TwoCopies.of(twice(A5));
        try (var document = Loader.loadPDF(sheets)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void the_same_receipt_gives_the_same_bytes_and_stays_an_archive_file() throws Exception {
        assertThat(TwoCopies.of(A5)).isEqualTo(SHEET);
        try (var sheet = Loader.loadPDF(SHEET)) {
            var catalogue = sheet.getDocumentCatalog();
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid");
            assertThat(catalogue.getOutputIntents()).hasSize(1);
            assertThat(catalogue.getLanguage()).isEqualTo("vi-VN");
        }
    }

    private static boolean isDark(int rgb) {
        return (rgb & 0xFF) < 128;
    }

    private static byte[] twice(byte[] pdf) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.importPage(document.getPage(0));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String text(PDPage page, float from) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        var half = page.getMediaBox().getWidth() / 2;
        stripper.addRegion(
                "half", new Rectangle2D.Float(from, 0, half, page.getMediaBox().getHeight()));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("half");
    }
}
