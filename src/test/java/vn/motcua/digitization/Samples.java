package vn.motcua.digitization;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Tiny real files, and some that pretend. */
final class Samples {

    private Samples() {}

    static byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** 240 × 320 pixels. */
    static byte[] image(String format) {
        return image(format, 240, 320);
    }

    static byte[] image(String format, int width, int height) {
        return written(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] tiff(BufferedImage page) {
        return written("tiff", page);
    }

    private static byte[] written(String format, BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] pdfWithPassword(String toOpen) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens as a PDF, and has the lines of a mail's head among its first bytes. */
    static byte[] pdfThatAlsoLooksLikeMail() {
        var pdf = new String(pdf(), StandardCharsets.ISO_8859_1);
        var afterHeader = pdf.indexOf('\n') + 1;
        return (pdf.substring(0, afterHeader) + "From: a@b\nSubject: x\nMessage-ID: <1>\n" + pdf.substring(afterHeader))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] windowsProgram() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    static byte[] webPageThatAlsoOpensAsPdf() {
        return "<!DOCTYPE html><html><body><script>alert(1)</script>\n%PDF-1.4\n%%EOF</body></html>"
                .getBytes(StandardCharsets.UTF_8);
    }
}
