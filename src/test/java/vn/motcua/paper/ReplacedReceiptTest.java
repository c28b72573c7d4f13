package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReplacedReceiptTest {

    @Test
    void a_replacement_says_so_between_title_and_code_and_stays_on_one_page() throws Exception {
        var pdf = new ReceiptPdf().render(Receipts.replacing(new Receipt.Replacement(2, LocalDate.of(2026, 11, 3))));
        assertThat(text(pdf))
                .contains("(Liên: Lưu/giao người nộp hồ sơ) "
                        + "Bản thay thế lần 2 (hồ sơ thay đổi ngày 03 tháng 11 năm 2026) Mã hồ sơ:");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_paper_of_the_acceptance_carries_no_mark() throws Exception {
        assertThat(text(new ReceiptPdf().render(Receipts.birthRegistration()))).doesNotContain("Bản thay thế");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
