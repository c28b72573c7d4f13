package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a printed paper back. */
public final class PdfReader {

    private static final float MILLIMETRE = 72 / 25.4f;

    private PdfReader() {}

    /** All text on one line, blanks single. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the QR code in the upper left corner of the first page says. */
    public static String qr(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var corner = page.getSubimage(0, 0, page.getWidth() / 3, page.getHeight() / 3);
            var pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels)));
            return new QRCodeReader().decode(bitmap).getText();
        }
    }

    /** Every page is that large, and every letter stays 8 mm from its right and 4 mm from its lower edge at least. */
    static void assertWhollyOn(byte[] pdf, double widthMillimetres, double heightMillimetres) {
        try (var document = Loader.loadPDF(pdf)) {
            assertSize(document, widthMillimetres, heightMillimetres);
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    assertThat(letter.getXDirAdj()).isGreaterThan(8 * MILLIMETRE);
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                            .as(letter.getUnicode())
                            .isLessThan((float) (widthMillimetres - 8) * MILLIMETRE);
                    assertThat(letter.getYDirAdj())
                            .isBetween(3 * MILLIMETRE, (float) (heightMillimetres - 4) * MILLIMETRE);
                    super.processTextPosition(letter);
                }
            }.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void assertSize(PDDocument document, double width, double height) {
        for (var page : document.getPages()) {
            assertThat((double) page.getMediaBox().getWidth() / MILLIMETRE)
                    .isCloseTo(width, org.assertj.core.data.Offset.offset(0.3));
            assertThat((double) page.getMediaBox().getHeight() / MILLIMETRE)
                    .isCloseTo(height, org.assertj.core.data.Offset.offset(0.3));
        }
    }

    /** The Code 128 barcodes of the first page, as a scanner reads them from the print. */
    static String[] barcodes(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            return Arrays.stream(new GenericMultipleBarcodeReader(new Code128Reader())
                            .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(result -> result.getText())
                    .toArray(String[]::new);
        }
    }
}
