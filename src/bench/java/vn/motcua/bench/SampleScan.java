package vn.motcua.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A PDF of one page and 200 kilobytes, made once and then marked, so that its making costs the bench nothing. */
final class SampleScan {

    private static final int PICTURE_BYTES = 200_000;
    private static final byte[] PLACE = "@".repeat(64).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BLANK = blank();
    private static final int AT =
            new String(BLANK, StandardCharsets.ISO_8859_1).indexOf(new String(PLACE, StandardCharsets.ISO_8859_1));

    private SampleScan() {}

    /** @param mark at most 64 letters, the only difference between two of them */
    static byte[] of(String mark) {
        var scan = Arrays.copyOf(BLANK, BLANK.length);
        var bytes = mark.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, scan, AT, Math.min(bytes.length, PLACE.length));
        return scan;
    }

    private static byte[] blank() {
        var picture = new byte[PICTURE_BYTES];
        new Random(7).nextBytes(picture);
        System.arraycopy(PLACE, 0, picture, 0, PLACE.length);
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            page.setContents(new PDStream(document, new ByteArrayInputStream(picture)));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
