package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

class ScanAdmissionTest {

    @TempDir
    Path folder;

    private final ScanAdmission admission =
            new ScanAdmission(new DigitizationSettings(Path.of("."), DataSize.ofMegabytes(20)));

    static Stream<Arguments> scans() {
        return Stream.of(
                Arguments.of("application/pdf", Samples.pdf()),
                Arguments.of("image/jpeg", Samples.image("jpg")),
                Arguments.of("image/png", Samples.image("png")),
                Arguments.of("image/tiff", Samples.image("tiff")),
                Arguments.of("application/pdf", Samples.pdfThatAlsoLooksLikeMail()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scans")
    void a_scan_is_known_by_its_content(String mediaType, byte[] content) throws Exception {
        assertThat(mediaType(content)).isEqualTo(Outcome.done(mediaType));
    }

    static Stream<Arguments> impostors() {
        var elf = new byte[64];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
        elf[16] = 2;
        return Stream.of(
                Arguments.of("a Windows program", Samples.windowsProgram(), "tệp chương trình"),
                Arguments.of("a Linux program", elf, "tệp chương trình"),
                Arguments.of("a page with a PDF inside", Samples.webPageThatAlsoOpensAsPdf(), "trang web (text/html)"),
                Arguments.of(
                        "a camera's raw file, which begins as a TIFF does",
                        HexFormat.of().parseHex("49492a0010000000435202000000"),
                        "image/x-canon-cr2"),
                Arguments.of("a GIF", Samples.image("gif"), "image/gif"),
                Arguments.of(
                        "an SVG with a script",
                        utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        "ảnh vẽ véc-tơ (image/svg+xml)"),
                Arguments.of("a ZIP", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "tệp nén (application/zip)"),
                Arguments.of("a note", utf8("Kính gửi Ủy ban nhân dân xã"), "tệp văn bản thuần (text/plain)"),
                Arguments.of("noise", new byte[] {0, 1, 2, 3, 0, 9}, "dữ liệu không rõ loại"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impostors")
    void anything_else_is_refused_and_named_for_what_it_is(String what, byte[] content, String name) throws Exception {
        var refusal = refusal(mediaType(content));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNSUPPORTED);
        assertThat(refusal.message()).contains("PDF, JPEG, PNG hoặc TIFF").contains("thực ra là " + name);
    }

    @Test
    void an_empty_file_is_refused_before_its_type_is_asked() throws Exception {
        var refusal = refusal(mediaType(new byte[0]));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.message()).startsWith("Tệp rỗng");
    }

    @Test
    void one_byte_above_the_limit_is_too_large_whatever_it_holds() throws Exception {
        var limit = admission.maxBytes();

        assertThat(admission.mediaType(limit, Samples.pdf(), file(Samples.pdf())))
                .isEqualTo(Outcome.done("application/pdf"));
        var program = Samples.windowsProgram();
        var refusal = refusal(admission.mediaType(limit + 1, program, file(program)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.message()).contains("quá 20 MB");
    }

    @Test
    void a_file_that_only_begins_like_a_scan_is_refused() throws Exception {
        var onlyBegun = Arrays.copyOf(Samples.image("png"), 12);

        assertThat(refusal(mediaType(onlyBegun)).message()).startsWith("Tệp ảnh PNG bị hỏng");
    }

    private Outcome<String> mediaType(byte[] content) throws IOException {
        return admission.mediaType(content.length, content, file(content));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("scan"), content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
