package vn.motcua.signature;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** A scan that came as an image, on an A4 page of its own in a PDF/A-2b; a JPEG's bytes stay as they were. */
final class ImageAsPdf {

    /** More would take the server's memory when it is unfolded. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final String COLOURS = "sRGB IEC61966-2.1";

    private ImageAsPdf() {}

    /** What is a PDF already stays as it is. */
    static Outcome<byte[]> of(byte[] content, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> Outcome.done(content);
            case "image/jpeg" -> Outcome.done(page(content, true));
            case "image/png" -> Outcome.done(page(content, false));
            default ->
                Outcome.refused(Refusal.refused(
                        "Chỉ ký số được tệp PDF, JPEG hoặc PNG. Hãy quét lại giấy tờ thành PDF rồi tải lên."));
        };
    }

    private static byte[] page(byte[] content, boolean jpeg) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var image = jpeg
                    ? JPEGFactory.createFromStream(document, new ByteArrayInputStream(content))
                    : LosslessFactory.createFromImage(document, unfolded(content));
            document.addPage(page(document, image));
            declare(document);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** What the standard wants said (ISO 19005-2): which part it follows, and which colours are meant. */
    private static void declare(PDDocument document) throws IOException {
        var metadata = XMPMetadata.createXMPMetadata();
        try (var written = new ByteArrayOutputStream()) {
            var standard = metadata.createAndAddPDFAIdentificationSchema();
            standard.setPart(2);
            standard.setConformance("B");
            new XmpSerializer().serialize(metadata, written, true);
            var catalog = document.getDocumentCatalog();
            catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(written.toByteArray())));
            var colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            var intent = new PDOutputIntent(document, new ByteArrayInputStream(colours));
            intent.setInfo(COLOURS);
            intent.setOutputCondition(COLOURS);
            intent.setOutputConditionIdentifier(COLOURS);
            intent.setRegistryName("http://www.color.org");
            catalog.addOutputIntent(intent);
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PDPage page(PDDocument document, PDImageXObject image) throws IOException {
        var upright = image.getHeight() >= image.getWidth();
        var size = upright ? PDRectangle.A4 : new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        var scale = Math.min(size.getWidth() / image.getWidth(), size.getHeight() / image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        var page = new PDPage(size);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (size.getWidth() - width) / 2, (size.getHeight() - height) / 2, width, height);
        }
        return page;
    }

    private static BufferedImage unfolded(byte[] content) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("an image of too many pixels");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
