package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Outcome;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            giấy chứng sinh.pdf     | PDF  | giấy chứng sinh.pdf
            SCAN.PDF                | PDF  | SCAN.pdf
            ảnh.jpeg                | JPEG | ảnh.jpeg
            scan.jpg                | PDF  | scan.pdf
            scan.pdf                | PNG  | scan.png
            program.exe             | PDF  | program.exe.pdf
            Tờ khai                 | TIFF | Tờ khai.tif
            Quyết định số 12.2026   | PDF  | Quyết định số 12.2026.pdf
            .pdf                    | PDF  | pdf.pdf
            Đơn: xin "gấp"?.pdf     | PDF  | Đơn- xin -gấp--.pdf
            '  hai   khoảng  .pdf ' | PDF  | hai khoảng .pdf
            ...ẩn.pdf               | PDF  | ẩn.pdf
            """)
    void a_name_is_kept_but_its_extension_is_the_contents(String raw, ScanFormat format, String expected) {
        assertThat(FileName.of(raw).map(name -> name.as(format).value())).isEqualTo(Outcome.done(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\a.pdf",
                "C:\\x\\a.pdf",
                "C:a.pdf",
                "/etc/passwd",
                "a/b.pdf",
                "\u0000/../a.pdf",
                "\u202E\\a.pdf",
                "..\u2215..\u2215a.pdf",
                "a\uFF0Fb.pdf"
            })
    void a_path_is_refused(String raw) {
        assertThat(refusal(FileName.of(raw))).contains("chứa đường dẫn");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "..", "\u200B\u202E\u0007"})
    void a_name_of_which_nothing_is_left_is_refused(String raw) {
        assertThat(refusal(FileName.of(raw))).contains("không có tên");
    }

    @Test
    void what_cannot_be_seen_is_dropped() {
        var name = FileName.of("giay\u202Efdp.exe\u0000\r\n\u200B").orThrow();

        assertThat(name.value()).isEqualTo("giayfdp.exe");
        assertThat(name.as(ScanFormat.PDF).value()).isEqualTo("giayfdp.exe.pdf");
    }

    @Test
    void decomposed_letters_are_composed() {
        var decomposed = Normalizer.normalize("Đơn đề nghị của Nguyễn Ỷ.pdf", Normalizer.Form.NFD);

        assertThat(FileName.of(decomposed).orThrow().value()).isEqualTo("Đơn đề nghị của Nguyễn Ỷ.pdf");
    }

    @Test
    void a_long_name_is_cut_to_200_characters_and_keeps_its_extension() {
        assertThat(FileName.of("ễ".repeat(500) + ".pdf")
                        .orThrow()
                        .as(ScanFormat.PDF)
                        .value())
                .hasSize(200)
                .endsWith("ễ.pdf");
        var pairs = FileName.of("a" + "\uD835\uDC00".repeat(300)).orThrow().as(ScanFormat.JPEG);
        assertThat(pairs.value()).endsWith("\uD835\uDC00.jpg").hasSizeLessThanOrEqualTo(200);
    }

    private static String refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().message();
    }
}
