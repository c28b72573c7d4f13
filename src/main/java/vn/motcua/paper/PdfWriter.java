package vn.motcua.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.motcua.shared.Vietnam;

/** XHTML to PDF/A-2u, fit for archives: faces embedded, nothing fetched from outside, equal input giving equal bytes. */
final class PdfWriter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Pattern CREATE_DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PaperFonts fonts;

    PdfWriter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** @param created the file's creation date, a fact of the paper and not of the moment of printing */
    byte[] write(String xhtml, Instant created) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var renderer = renderer(xhtml, document).toStream(bytes).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created.atZone(Vietnam.ZONE)));
            date(document.getDocumentCatalog().getMetadata(), created);
            document.getDocumentCatalog().setLanguage(Vietnam.LOCALE.toLanguageTag());
            document.setDocumentId((long) xhtml.hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder renderer(String xhtml, PDDocument document) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withHtmlContent(xhtml, null)
                .withProducer("Một Cửa")
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(SRGB)
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        fonts.addTo(builder, document);
        return builder;
    }

    /** The renderer stamps the archive's metadata with the machine's time and offers no way to say another. */
    private static void date(PDMetadata metadata, Instant created) throws IOException {
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var stamped = CREATE_DATE.matcher(xmp).replaceFirst("$1" + created.truncatedTo(ChronoUnit.SECONDS) + "$2");
        metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
    }
}
