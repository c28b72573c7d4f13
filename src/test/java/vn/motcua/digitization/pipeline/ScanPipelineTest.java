package vn.motcua.digitization.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.extraction.PageWords;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.ScannedPage;
import vn.motcua.testing.Scans;
import vn.motcua.testing.VeraPdf;

/** Real recognition of rendered pages by the tools of the machine. */
@NeedsTool("ocrmypdf")
class ScanPipelineTest {

    @TempDir
    Path work;

    private ScanRoom room;

    @BeforeEach
    void open() {
        room = new ScanRoom(work);
    }

    @Test
    void a_scanned_page_becomes_a_searchable_pdf_a_found_by_its_words_without_accents() throws Exception {
        var scan = room.upload(
                ScannedPage.of(ScannedPage.BIRTH_PAPER)
                        .askew(1.4)
                        .withSpecks(3000)
                        .png(),
                "image/png");

        room.workOff();

        assertThat(room.state(scan)).isEqualTo("DONE");
        assertThat(VeraPdf.complaintsOfScan(room.store.open(room.copyOf(scan)).readAllBytes()))
                .isEmpty();
        var text = room.textOf(scan);
        var accuracy = accuracy(String.join(" ", ScannedPage.BIRTH_PAPER), text);
        System.out.printf("Characters recognised with their accents: %.1f %%%n", accuracy * 100);
        assertThat(accuracy).isGreaterThan(0.97);
        assertThat(text).contains("030185001234", "Nguyễn Thị Thùy Dương");
        assertThat(found("nguyen thi thuy duong")).containsExactly(scan);
        assertThat(found("pham van khong co")).isEmpty();
        assertThat(work).isDirectoryNotContaining("glob:**-*-*");
    }

    @Test
    void pages_that_are_blank_dark_or_upside_down_are_told_apart_from_good_ones() {
        var good = ScannedPage.of(ScannedPage.BIRTH_PAPER);
        var scan = room.upload(
                ScannedPage.pdf(
                        good,
                        ScannedPage.of(List.of()).withSpecks(100),
                        ScannedPage.of(ScannedPage.BIRTH_PAPER).tooDark(),
                        ScannedPage.of(ScannedPage.BIRTH_PAPER).turned(180)),
                "application/pdf");

        room.workOff();

        assertThat(room.findings(scan)).containsExactly("2 BLANK", "3 DARK", "4 TURNED");
        assertThat(room.textOf(scan).split("Nguyễn Thị Thùy Dương")).hasSizeGreaterThan(2);
    }

    @Test
    void of_a_pdf_with_text_on_some_pages_only_the_others_are_recognised_and_those_stay_as_they_were()
            throws Exception {
        var mixed = mixed(
                Scans.pdfSaying("Trang nay da co chu tu truoc"),
                ScannedPage.pdf(ScannedPage.of(ScannedPage.BIRTH_PAPER)));
        var scan = room.upload(mixed, "application/pdf");

        room.workOff();

        assertThat(room.words(scan, ScanStage.OCR))
                .isEqualTo(
                        "Đã nhận dạng 1 trang ảnh; 1 trang có chữ giữ nguyên nên bản tìm kiếm được chưa phải PDF/A.");
        assertThat(room.findings(scan)).as("a line of text is no blank page").isEmpty();
        assertThat(room.textOf(scan)).contains("Trang nay da co chu tu truoc", "Nguyễn Thị Thùy Dương");
        var copy = room.store.open(room.copyOf(scan)).readAllBytes();
        try (var before = Loader.loadPDF(mixed);
                var after = Loader.loadPDF(copy)) {
            assertThat(after.getNumberOfPages()).isEqualTo(2);
            assertThat(after.getPage(0).getContents().readAllBytes())
                    .as("not written anew")
                    .isEqualTo(before.getPage(0).getContents().readAllBytes());
            assertThat(pixels(after)).isEqualTo(pixels(before));
        }
        assertThat(room.contents.words(scan))
                .extracting(PageWords::source)
                .as("each page by who knows it best")
                .containsExactly(PageWords.Source.TEXT_LAYER, PageWords.Source.OCR);
    }

    @Test
    void a_scan_whose_maker_forbade_printing_and_copying_is_read_all_the_same_and_stays_as_it_was() throws Exception {
        var banned = banned(ScannedPage.pdf(ScannedPage.of(ScannedPage.BIRTH_PAPER)));
        var scan = room.upload(banned, "application/pdf");
        var written = room.upload(banned(Scans.pdfSaying("Trang nay cam sao chep")), "application/pdf");

        room.workOff();

        assertThat(room.words(scan, ScanStage.OCR)).isEqualTo("Đã lập bản tìm kiếm được PDF/A-2b.");
        assertThat(room.textOf(scan)).contains("Nguyễn Thị Thùy Dương");
        assertThat(VeraPdf.complaintsOfScan(room.store.open(room.copyOf(scan)).readAllBytes()))
                .isEmpty();
        assertThat(room.store.open(scan).readAllBytes()).isEqualTo(banned);
        assertThat(room.copyOf(written)).isNull();
        assertThat(room.textOf(written)).contains("Trang nay cam sao chep");
        assertThat(room.state(written)).isEqualTo("DONE");
    }

    /** Opens without a password, and forbids everything else. */
    private static byte[] banned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf);
                var bytes = new ByteArrayOutputStream()) {
            var nothing = new AccessPermission(0);
            document.protect(new StandardProtectionPolicy("chu-tep", "", nothing));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_pdf_of_a_few_letters_is_never_said_to_be_unreadable_beside_its_own_text() {
        var scan = room.upload(Scans.pdfSaying("So 12/CN"), "application/pdf");

        room.workOff();

        assertThat(room.state(scan)).isEqualTo("DONE");
        assertThat(room.words(scan, ScanStage.OCR)).isEqualTo("Tệp đã có chữ tìm được: giữ nguyên từng byte.");
        assertThat(room.textOf(scan)).contains("So 12/CN");
    }

    private static byte[] mixed(byte[]... parts) throws Exception {
        try (var whole = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            for (var part : parts) {
                try (var document = Loader.loadPDF(part)) {
                    merger.appendDocument(whole, document);
                }
            }
            whole.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Of the first page. */
    private static int[] pixels(PDDocument document) throws Exception {
        var drawn = new PDFRenderer(document).renderImageWithDPI(0, 100);
        return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
    }

    @Test
    void more_pages_than_are_recognised_are_kept_and_said() {
        var page = ScannedPage.of(List.of("Trang"));

        var scan = room.upload(ScannedPage.pdf(page, page, page, page, page, page), "application/pdf");
        room.workOff();

        assertThat(room.state(scan)).isEqualTo("DONE");
        assertThat(room.findings(scan)).containsExactly("0 TOO_MANY_PAGES");
        assertThat(room.copyOf(scan)).isNull();
        assertThat(room.words(scan, ScanStage.OCR)).isEqualTo("Quá lớn để nhận dạng chữ; giữ nguyên tệp.");
    }

    private List<String> found(String words) {
        return room.jdbc
                .sql("select sha256 from scan_text where words @@ plainto_tsquery('simple', :words)")
                .param("words", words)
                .query(String.class)
                .list();
    }

    /** Share of the expected words that were read letter by letter, accents included. */
    private static double accuracy(String expected, String read) {
        var words = expected.split("\\s+");
        var there = Normalizer.normalize(read, Normalizer.Form.NFC);
        var hits = java.util.Arrays.stream(words).filter(there::contains).count();
        return (double) hits / words.length;
    }
}
