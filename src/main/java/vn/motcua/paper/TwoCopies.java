package vn.motcua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Hai liên trên một tờ: every A5 page twice beside each other on A4 across, to be cut in the middle. */
final class TwoCopies {

    private static final PDRectangle A4_ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MIDDLE = A4_ACROSS.getWidth() / 2;

    private TwoCopies() {}

    /** What else the file says of itself stays; the same paper gives the same bytes. */
    static byte[] of(byte[] a5) {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(a5)) {
            var pages = StreamSupport.stream(document.getPages().spliterator(), false)
                    .toList();
            for (var page : pages) {
                addSheet(document, page);
                document.removePage(page);
            }
            document.setDocumentId((long) Arrays.hashCode(a5));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void addSheet(PDDocument document, PDPage page) throws IOException {
        var copy = new PDFormXObject(new PDStream(document, page.getContents(), COSName.FLATE_DECODE));
        copy.setResources(page.getResources());
        copy.setBBox(page.getMediaBox());
        copy.setFormType(1);
        var sheet = new PDPage(A4_ACROSS);
        document.addPage(sheet);
        var margin = (MIDDLE - page.getMediaBox().getWidth()) / 2;
        try (var content = new PDPageContentStream(document, sheet)) {
            draw(content, copy, margin);
            draw(content, copy, MIDDLE + margin);
            cutLine(content);
        }
    }

    private static void draw(PDPageContentStream content, PDFormXObject copy, float from) throws IOException {
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(from, 0));
        content.drawForm(copy);
        content.restoreGraphicsState();
    }

    private static void cutLine(PDPageContentStream content) throws IOException {
        content.setStrokingColor(0.6f);
        content.setLineWidth(0.5f);
        content.setLineDashPattern(new float[] {3, 3}, 0);
        content.moveTo(MIDDLE, 0);
        content.lineTo(MIDDLE, A4_ACROSS.getHeight());
        content.stroke();
    }
}
