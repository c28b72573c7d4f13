package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;

/**
 * Bans on printing or copying, which a PDF that opens without a password may carry (ISO 32000-1, 7.6): tools obey them and read
 * nothing. The working copy goes without; the scan itself stays byte for byte.
 */
final class PdfBans {

    private static final String MARK = "/Encrypt";

    private PdfBans() {}

    static void lift(Path pdf) throws IOException {
        if (!isMarked(pdf)) {
            return;
        }
        var free = pdf.resolveSibling("free");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            if (!document.isEncrypted()) {
                return;
            }
            document.setAllSecurityToBeRemoved(true);
            document.save(free.toFile());
        }
        Files.move(free, pdf, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The word stands unfolded in every file that has it; most have none and are not read any further. */
    private static boolean isMarked(Path pdf) throws IOException {
        return new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).contains(MARK);
    }
}
