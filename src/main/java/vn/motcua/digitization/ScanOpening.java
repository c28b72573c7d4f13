package vn.motcua.digitization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.motcua.shared.Outcome;

/**
 * Whether whoever decides the dossier will be able to open a scan. What is read is what costs little and cannot be made
 * to cost much: of a PDF the page tree, of a picture its head and how it ends. Nothing is decoded into pixels, so a
 * small file that unfolds into gigabytes stays small, and a damaged dot inside a picture goes unnoticed.
 */
final class ScanOpening {

    private ScanOpening() {}

    /** The media type of what can be opened, or why it cannot and what to do about it. */
    static Outcome<String> open(ScanFormat format, Path content) {
        try {
            var objection =
                    format == ScanFormat.PDF ? PdfOpening.objection(content) : ImageOpening.objection(format, content);
            return objection.<Outcome<String>>map(Outcome::refused).orElseGet(() -> Outcome.done(format.mediaType()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
