package vn.motcua.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import vn.motcua.shared.Vietnam;

/** XHTML to PDF: faces embedded, nothing fetched from outside, equal input giving equal bytes. */
final class PdfWriter {

    private final PaperFonts fonts;

    PdfWriter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** @param created the file's creation date, a fact of the paper and not of the moment of printing */
    byte[] write(String xhtml, Instant created) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .withProducer("Một Cửa")
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        fonts.addTo(builder);
        var bytes = new ByteArrayOutputStream();
        try (var renderer = builder.toStream(bytes).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            var date = GregorianCalendar.from(created.atZone(Vietnam.ZONE));
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            document.getDocumentCatalog().setLanguage(Vietnam.LOCALE.toLanguageTag());
            document.setDocumentId((long) xhtml.hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
