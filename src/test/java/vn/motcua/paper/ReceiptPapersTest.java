package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.motcua.paper.Receipt.Component;
import vn.motcua.paper.Receipt.FeeLine;
import vn.motcua.procedure.RequiredDocument.Form;

class ReceiptPapersTest {

    @Test
    void what_was_only_shown_is_told_from_what_stayed_at_the_desk() throws Exception {
        var receipt = Receipts.of(List.of(
                new Component("Tờ khai", Form.E_FORM, 1, true),
                new Component("Giấy chứng sinh", Form.ORIGINAL, 1, false),
                new Component("Giấy ra viện", Form.ORIGINAL, 2, true),
                new Component("Căn cước", Form.PRESENT_ONLY, 1, true)));

        assertThat(text(receipt))
                .contains(
                        "1 Tờ khai Biểu mẫu điện tử 01",
                        "2 Giấy chứng sinh Bản chính 01",
                        "3 Giấy ra viện Bản chính, xuất trình 02",
                        "4 Căn cước Xuất trình 01");
    }

    @Test
    void where_no_paper_was_needed_it_says_so() throws Exception {
        assertThat(text(Receipts.of(List.of())))
                .contains("1. Thành phần hồ sơ nộp gồm: không có giấy tờ")
                .doesNotContain("STT");
    }

    @Test
    void a_fee_is_printed_as_it_applies_and_none_as_none() throws Exception {
        var papers = Receipts.ordinaryComponents();

        assertThat(text(Receipts.of(papers, new FeeLine("Lệ phí quá hạn", 8000, false))))
                .contains("7. Phí, lệ phí (nếu có): Lệ phí quá hạn: 8.000 đồng");
        assertThat(text(Receipts.of(papers, new FeeLine("Lệ phí quá hạn", 8000, true))))
                .contains("Lệ phí quá hạn: miễn")
                .doesNotContain("8.000");
        assertThat(text(Receipts.of(papers, new FeeLine("Lệ phí đúng hạn", 0, false))))
                .contains("Lệ phí đúng hạn: 0 đồng");
        assertThat(text(Receipts.of(papers))).contains("7. Phí, lệ phí (nếu có): Không");
    }

    @Test
    void the_agency_stands_in_four_lines_at_most_beside_the_name_of_the_nation() throws Exception {
        var lines = new java.util.TreeSet<Integer>();
        try (var document = Loader.loadPDF(new ReceiptPdf().render(Receipts.by(Receipts.FILER)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getXDirAdj() < 66 * 72 / 25.4f
                            && !letter.getUnicode().isBlank()
                            && letter.getYDirAdj() < 26 * 72 / 25.4f) {
                        lines.add(Math.round(letter.getYDirAdj()));
                    }
                    super.processTextPosition(letter);
                }
            }.getText(document);
        }
        assertThat(lines).hasSizeBetween(2, 4);
    }

    @Test
    void the_name_of_the_commune_is_not_torn_in_two() {
        assertThat(Wording.parts("Ủy ban nhân dân xã Thanh Quang"))
                .containsExactly("Ủy ban nhân dân", "xã Thanh Quang");
        assertThat(Wording.parts("Bộ phận Tiếp nhận và Trả kết quả"))
                .containsExactly("Bộ phận Tiếp nhận và Trả kết quả");
    }

    private static String text(Receipt receipt) throws IOException {
        try (var document = Loader.loadPDF(new ReceiptPdf().render(receipt))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
