package vn.motcua.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Scans that open, each with a content of its own. */
public final class Scans {

    private Scans() {}

    /** One empty page. */
    public static byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Two pages, as a copier scans them: the first black and white, compressed like a fax, the second in colours. */
    public static byte[] tiff() {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var bytes = new ByteArrayOutputStream();
                var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(
                    new IIOImage(page(BufferedImage.TYPE_BYTE_BINARY, Color.BLACK), null, null),
                    compressed(writer, "CCITT T.6"));
            writer.writeToSequence(
                    new IIOImage(page(BufferedImage.TYPE_INT_RGB, new Color(0x1F5FA8)), null, null),
                    compressed(writer, "Deflate"));
            writer.endWriteSequence();
            stream.flush();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam compressed(ImageWriter writer, String how) {
        var asked = writer.getDefaultWriteParam();
        asked.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        asked.setCompressionType(how);
        return asked;
    }

    private static BufferedImage page(int type, Color ink) {
        var page = new BufferedImage(600, 848, type);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 848);
        graphics.setColor(ink);
        graphics.drawString(UUID.randomUUID().toString(), 60, 80);
        graphics.fillRect(60, 120, 300, 40);
        graphics.dispose();
        return page;
    }

    /** One page with a line of text, letters of ASCII only. */
    public static byte[] pdfSaying(String line) {
        return pdfLines(List.of(line));
    }

    /** One page with lines of text, letters of ASCII only. */
    public static byte[] pdfLines(List<String> lines) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.beginText();
                content.newLineAtOffset(72, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -28);
                }
                content.endText();
            }
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
