package vn.motcua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/** Turns a page in words into a PDF: fill, write. */
@Component
public class PaperPress {

    private final PaperFonts fonts = new PaperFonts();
    private final PaperTemplate template = new PaperTemplate();
    private final PdfWriter writer = new PdfWriter(fonts);

    /** Collects a page's texts and what is wrong with them. */
    public PaperText text() {
        return new PaperText(fonts);
    }

    /**
     * A page that another module filled in.
     *
     * @param xhtml well-formed, with nothing that is fetched from outside
     * @param made the file's date: equal pages give equal bytes
     */
    public byte[] write(String xhtml, Instant made) {
        return writer.write(xhtml, made);
    }

    /** @param issued the file's date, a fact of the paper: equal pages give equal bytes */
    byte[] print(PaperKind kind, Record page, Instant issued) {
        return print(kind.slug(), page, issued);
    }

    /** The same for what is no official paper, by the name of its template. */
    byte[] print(String name, Record page, Instant made) {
        return writer.write(template.fill(name, page), made);
    }

    /** How many pages a file has that was made here. */
    static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
