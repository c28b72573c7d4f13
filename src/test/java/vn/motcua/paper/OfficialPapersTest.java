package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.testing.VeraPdf;

/** Each paper of both sets as a file: an archive file of the right size, headed, numbered, over as many pages as it takes. */
class OfficialPapersTest {

    private static final PaperPress PRESS = new PaperPress();
    private static final Instant ISSUED = Instant.parse("2026-11-20T02:05:00Z");
    private static final String SHORT = "Bản chụp mờ ở trang 2, đề nghị nộp lại bản rõ.";
    private static final String LONG =
            "Người làm chứng thứ nhất chưa ghi rõ quan hệ với trẻ em được đăng ký. ".repeat(90) + "HẾT LÝ DO.";

    record Sample(PaperKind kind, FormSet.Id set, Record page) {

        byte[] pdf() {
            return PRESS.print(kind, page, ISSUED);
        }

        @Override
        public String toString() {
            return kind + " " + set;
        }
    }

    static Stream<Sample> papers() {
        return samples(SHORT, 2, 4);
    }

    static Stream<Sample> longPapers() {
        return samples(LONG, 40, 40);
    }

    private static Stream<Sample> samples(String reason, int items, int rows) {
        return Arrays.stream(FormSet.Id.values())
                .flatMap(set -> Stream.of(
                        new Sample(PaperKind.SUPPLEMENT_REQUEST, set, Pages.supplement(set, reason, items)),
                        new Sample(PaperKind.REFUSAL, set, Pages.refusal(set, reason)),
                        new Sample(PaperKind.APOLOGY, set, Pages.apology(set, reason)),
                        set == FormSet.Id.TT01_2018 ? null : new Sample(PaperKind.STOP_NOTICE, set, Pages.stop(reason)),
                        new Sample(PaperKind.WITHDRAWAL_NOTE, set, Pages.withdrawal(set, reason)),
                        new Sample(PaperKind.CONTROL_SHEET, set, Pages.controlSheet(set, rows)),
                        new Sample(PaperKind.TRANSFER_SLIP, set, Pages.transferSlip(set, rows)),
                        new Sample(PaperKind.DOSSIER_BOOK, set, Pages.book(set, rows, true))))
                .filter(Objects::nonNull);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void it_is_an_archive_file_of_the_right_size_headed_and_numbered(Sample paper) throws Exception {
        var pdf = paper.pdf();
        keep(paper, pdf, "");
        var book = paper.kind() == PaperKind.DOSSIER_BOOK;

        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        PdfReader.assertWhollyOn(pdf, book ? 297 : 148, 210);
        var form = FormSets.load()
                .on(paper.set() == FormSet.Id.TT01_2018 ? LocalDate.of(2023, 7, 25) : LocalDate.of(2026, 11, 20))
                .form(paper.kind())
                .orElseThrow();
        assertThat(PdfReader.text(pdf))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        form.form() == null
                                ? ""
                                : "Mẫu số " + form.form() + " ban hành kèm theo Thông tư số "
                                        + (paper.set() == FormSet.Id.TT01_2018 ? "01/2018" : "03/2025") + "/TT-VPCP",
                        "Trang 1/")
                .containsIgnoringCase(form.title())
                .doesNotContain("null", "th:", "${");
        assertThat(paper.pdf()).as("printed again").isEqualTo(pdf);
    }

    @ParameterizedTest
    @MethodSource("longPapers")
    void what_is_long_goes_on_over_several_pages_with_head_and_numbers(Sample paper) throws Exception {
        var pdf = paper.pdf();
        var pages = PdfReader.pages(pdf);
        var text = PdfReader.text(pdf);
        keep(paper, pdf, "-long");

        assertThat(pages).isGreaterThan(1);
        assertThat(text).contains("Trang 1/" + pages, "Trang " + pages + "/" + pages);
        if (!Set.of(PaperKind.CONTROL_SHEET, PaperKind.TRANSFER_SLIP, PaperKind.DOSSIER_BOOK)
                .contains(paper.kind())) {
            assertThat(text).contains("HẾT LÝ DO.");
        }
        PdfReader.assertWhollyOn(pdf, paper.kind() == PaperKind.DOSSIER_BOOK ? 297 : 148, 210);
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
    }

    @Test
    void a_second_page_says_what_it_belongs_to_and_the_first_does_not() throws Exception {
        var title = "Phiếu từ chối tiếp nhận giải quyết hồ sơ số 03/TCHS, hồ sơ " + Pages.CODE;
        var one = PRESS.print(PaperKind.REFUSAL, Pages.refusal(FormSet.Id.TT03_2025, SHORT), ISSUED);
        var two = PRESS.print(PaperKind.REFUSAL, Pages.refusal(FormSet.Id.TT03_2025, LONG), ISSUED);

        assertThat(PdfReader.text(one)).doesNotContain(title);
        assertThat(PdfReader.text(two).split(Pattern.quote(title))).hasSize(PdfReader.pages(two));
    }

    @Test
    @Tag("full")
    void a_book_of_three_thousand_lines_is_printed_to_its_last() {
        var pdf = PRESS.print(PaperKind.DOSSIER_BOOK, Pages.book(FormSet.Id.TT03_2025, 3000, true), ISSUED);

        assertThat(PdfReader.text(pdf)).contains("từ số 01 đến số 3000.");
    }

    @Test
    void a_file_that_only_calls_itself_an_archive_file_is_found_out() throws Exception {
        var pdf = PRESS.print(PaperKind.REFUSAL, Pages.refusal(FormSet.Id.TT03_2025, SHORT), ISSUED);
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setOutputIntents(List.of());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(VeraPdf.complaints(bytes.toByteArray())).anyMatch(complaint -> complaint.startsWith("6.2.4.3"));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_field_of_a_page_is_in_its_template(Sample paper) throws IOException {
        var template = read(paper.kind().slug()) + read("common");

        assertThat(Arrays.stream(paper.page().getClass().getRecordComponents()))
                .allSatisfy(field -> assertThat(template).containsPattern("page\\." + field.getName() + "\\b"));
    }

    private static String label(FormSet.Id set) {
        return Pages.request(set).label();
    }

    private static String read(String template) throws IOException {
        try (var html = OfficialPapersTest.class.getResourceAsStream("/paper/" + template + ".html")) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** For the eyes: under {@code target/papers}. */
    private static void keep(Sample paper, byte[] pdf, String which) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(paper.kind().slug() + "-" + paper.set() + which + ".pdf"), pdf);
    }
}
