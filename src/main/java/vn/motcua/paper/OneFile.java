package vn.motcua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Several papers in one file, so that they are printed at once, in that order. */
public final class OneFile {

    private OneFile() {}

    /** @param papers PDF files, at least one */
    public static byte[] of(List<byte[]> papers) {
        var bytes = new ByteArrayOutputStream();
        try (var all = new PDDocument()) {
            var merger = new PDFMergerUtility();
            for (var paper : papers) {
                try (var one = Loader.loadPDF(paper)) {
                    merger.appendDocument(all, one);
                }
            }
            all.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
