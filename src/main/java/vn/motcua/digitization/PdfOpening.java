package vn.motcua.digitization;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.shared.Refusal;

/** A PDF that opens without a password, ends as one, has a first page and does nothing by itself. A mere ban on printing is no obstacle. */
final class PdfOpening {

    private static final Refusal DAMAGED =
            Refusal.refused("Tệp PDF bị hỏng hoặc bị cắt dở nên không mở được. Hãy quét lại giấy tờ rồi tải lên.");
    private static final Refusal LOCKED = Refusal.refused(
            "Tệp PDF có mật khẩu nên người giải quyết không đọc được. Hãy bỏ mật khẩu (in ra một tệp PDF"
                    + " khác) hoặc quét lại giấy tờ rồi tải lên.");
    private static final Refusal ACTIVE =
            Refusal.refused("Tệp PDF chứa mã tự chạy hoặc phần nhúng tự mở. Hãy in ra một tệp"
                    + " PDF khác hoặc quét lại giấy tờ rồi tải lên.");
    private static final Refusal SWELLING =
            Refusal.refused("Tệp PDF nén bất thường, mở ra sẽ lớn quá mức. Hãy quét lại giấy tờ rồi tải lên.");
    private static final Refusal EMPTY =
            Refusal.refused("Tệp PDF không có trang nào. Hãy quét lại giấy tờ rồi tải lên.");

    /** Readers look for the end within the last kilobyte (ISO 32000-1, annex H); printers add a little. */
    private static final int TAIL_BYTES = 2048;

    private PdfOpening() {}

    static Optional<Refusal> objection(Path content) throws IOException {
        if (!tail(content).contains("%%EOF")) {
            return Optional.of(DAMAGED);
        }
        if (PdfUnfolding.isTooMuch(content)) {
            return Optional.of(SWELLING);
        }
        try (var document = Loader.loadPDF(content.toFile())) {
            if (document.getNumberOfPages() < 1) {
                return Optional.of(EMPTY);
            }
            document.getPage(0);
            return PdfActions.arePresent(document.getDocument()) ? Optional.of(ACTIVE) : Optional.empty();
        } catch (InvalidPasswordException locked) {
            return Optional.of(LOCKED);
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(DAMAGED);
        }
    }

    private static String tail(Path content) throws IOException {
        try (var file = new RandomAccessFile(content.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }
}
