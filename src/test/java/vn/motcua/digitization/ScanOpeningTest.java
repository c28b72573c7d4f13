package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

class ScanOpeningTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_whole_scan_opens(ScanFormat format) throws Exception {
        assertThat(open(format, whole(format))).isEqualTo(Outcome.done(format.mediaType()));
    }

    @ParameterizedTest
    @EnumSource
    void a_scan_whose_transfer_broke_off_anywhere_does_not(ScanFormat format) throws Exception {
        var whole = whole(format);

        for (int part = 1; part < 10; part++) {
            var cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertThat(refusal(format, cut).message())
                    .as("%d tenths", part)
                    .contains("bị hỏng hoặc bị cắt dở")
                    .contains("quét lại");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_scan_of_nothing_but_its_first_bytes_does_not(ScanFormat format) throws Exception {
        var zeros = Arrays.copyOf(Arrays.copyOf(whole(format), 12), 5000);

        assertThat(refusal(format, zeros).kind()).isEqualTo(Refusal.Kind.REFUSED);
    }

    @Test
    void a_pdf_of_comments_alone_does_not_open() throws Exception {
        var comments = "%PDF-1.4\n% nothing\n%%EOF".getBytes(StandardCharsets.US_ASCII);

        assertThat(refusal(ScanFormat.PDF, comments).message()).startsWith("Tệp PDF bị hỏng");
    }

    @Test
    void a_pdf_without_a_page_is_said_to_have_none() throws Exception {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);

            assertThat(refusal(ScanFormat.PDF, bytes.toByteArray()).message()).contains("không có trang nào");
        }
    }

    @Test
    void a_pdf_behind_a_password_is_refused_and_one_that_only_forbids_printing_is_not() throws Exception {
        assertThat(refusal(ScanFormat.PDF, Samples.pdfWithPassword("bí mật")).message())
                .contains("có mật khẩu", "Hãy bỏ mật khẩu");
        assertThat(open(ScanFormat.PDF, Samples.pdfWithPassword(""))).isEqualTo(Outcome.done("application/pdf"));
    }

    @Test
    void a_pdf_nested_without_end_is_damaged_and_no_fault() throws Exception {
        var nested = "%PDF-1.4\n1 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";

        assertThat(refusal(ScanFormat.PDF, nested.getBytes(StandardCharsets.US_ASCII))
                        .message())
                .startsWith("Tệp PDF bị hỏng");
    }

    @Test
    void a_changed_byte_inside_a_png_is_found() throws Exception {
        var png = Samples.image("png");
        png[png.length / 2] ^= 1;

        assertThat(refusal(ScanFormat.PNG, png).message()).startsWith("Tệp ảnh PNG bị hỏng");
    }

    @Test
    void what_a_phone_writes_behind_the_end_of_a_jpeg_does_no_harm() throws Exception {
        var jpeg = Samples.image("jpg");
        var withTrailer = Arrays.copyOf(jpeg, jpeg.length + 100_000);

        assertThat(open(ScanFormat.JPEG, withTrailer)).isEqualTo(Outcome.done("image/jpeg"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
    void a_picture_too_small_to_be_read_names_its_size(ScanFormat format) throws Exception {
        var stamp = Samples.image(format.extensions().get(0), 199, 3000);

        assertThat(refusal(format, stamp).message()).contains("199 × 3000 điểm", "200 dpi");
    }

    @ParameterizedTest
    @CsvSource({"12001, 12500, false", "12000, 12500, true", "2147483647, 2147483647, false"})
    void a_small_file_that_would_unfold_into_gigabytes_is_refused_by_its_head(int width, int height, boolean opens)
            throws Exception {
        var outcome = open(ScanFormat.PNG, pngSaying(width, height));

        assertThat(outcome instanceof Outcome.Done).isEqualTo(opens);
        if (outcome instanceof Outcome.Refused<String> refused) {
            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
            assertThat(refused.refusal().message()).contains("quá 150 triệu điểm");
        }
    }

    private static byte[] whole(ScanFormat format) {
        return format == ScanFormat.PDF
                ? Samples.pdf()
                : Samples.image(format.extensions().get(0));
    }

    /** A whole PNG of a few hundred bytes whose head speaks of another size. */
    private static byte[] pngSaying(int width, int height) {
        var png = ByteBuffer.wrap(Samples.image("png"));
        png.putInt(16, width).putInt(20, height);
        var sum = new java.util.zip.CRC32();
        sum.update(png.array(), 12, 17);
        return png.putInt(29, (int) sum.getValue()).array();
    }

    private Outcome<String> open(ScanFormat format, byte[] content) throws IOException {
        return ScanOpening.open(format, Files.write(folder.resolve("scan"), content));
    }

    private Refusal refusal(ScanFormat format, byte[] content) throws IOException {
        var outcome = open(format, content);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<String>) outcome).refusal();
    }
}
