package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Party;

class ReceiptPdfTest {

    private static final ReceiptPdf RECEIPT_PDF = new ReceiptPdf();

    @Test
    void every_field_is_read_back_with_its_vietnamese_letters() throws Exception {
        var text = flat(text(print(Receipts.birthRegistration())));

        assertThat(text)
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Thanh Quang, ngày 20 tháng 11 năm 2026",
                        "Mã hồ sơ: 000.00.15.H23-261120-0001",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "XÃ THANH QUANG",
                        "Bộ phận Tiếp nhận và Trả kết quả Tiếp nhận hồ sơ của: Nguyễn Thị Hữu Đặng Ỷ",
                        "030195001234",
                        "Địa chỉ: Thôn Lê Lợi, xã Thanh Quang, thành phố Hải Phòng",
                        "Số điện thoại: 0912 345 678",
                        "Email: huudang@example.vn",
                        "Thủ tục hành chính cần giải quyết: Đăng ký khai sinh (mã TTHC: 1.001193)",
                        "STT Tên giấy tờ Loại giấy tờ Số lượng",
                        "2 Giấy chứng sinh Bản chính 01",
                        "3 Văn bản ủy quyền Bản sao chứng thực 01",
                        "2. Số lượng hồ sơ: 01 (bộ)",
                        "3. Thời gian giải quyết hồ sơ theo quy định là: trong ngày tiếp nhận",
                        "4. Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 20 tháng 11 năm 2026",
                        "5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 20 tháng 11 năm 2026",
                        "6. Đăng ký nhận kết quả tại: Bộ phận một cửa",
                        "7. Phí, lệ phí (nếu có): Lệ phí đăng ký khai sinh: 8.000 đồng",
                        "NGƯỜI NỘP HỒ SƠ NGƯỜI TIẾP NHẬN HỒ SƠ",
                        "Trần Quốc Vượng",
                        "Mẫu số 01 ban hành kèm theo Thông tư số 03/2025/TT-VPCP")
                .doesNotContain("Vào Sổ", "null");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void the_first_set_lists_papers_by_name_alone_and_has_no_line_for_fees_or_an_identity_number() throws Exception {
        var text = flat(text(print(Receipts.issuedOn(LocalDate.of(2025, 9, 14)))));

        assertThat(text)
                .contains(
                        "Nội dung yêu cầu giải quyết: Đăng ký khai sinh",
                        "1) Tờ khai đăng ký khai sinh 2) Giấy chứng sinh 3) Văn bản ủy quyền 2. Số lượng hồ sơ: 01 (bộ)",
                        "Mẫu số 01 ban hành kèm theo Thông tư số 01/2018/TT-VPCP")
                .doesNotContain("030195001234", "Bản chính", "lệ phí");
    }

    @Test
    void every_vietnamese_letter_survives_in_capitals_and_small() throws Exception {
        var letters = "ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự íìỉĩị ýỳỷỹỵ áàảãạ éèẻẽẹ óòỏõọ úùủũụ đ";
        var filer = new Party(letters + " " + letters.toUpperCase(), null, null, null, null);

        assertThat(flat(text(print(Receipts.by(filer))))).contains(letters, letters.toUpperCase());
    }

    @Test
    void decomposed_letters_are_printed_composed() throws Exception {
        var name = Normalizer.normalize("Đỗ Thị Ợ", Normalizer.Form.NFD);

        assertThat(text(print(Receipts.by(new Party(name, null, null, null, null)))))
                .contains("Đỗ Thị Ợ");
    }

    @Test
    void it_is_one_page_of_a5_upright() throws Exception {
        try (var document = Loader.loadPDF(print(Receipts.birthRegistration()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertA5(document);
        }
    }

    @Test
    void only_the_official_face_is_used_and_every_font_is_embedded_as_a_subset() throws Exception {
        var names = new TreeSet<String>();
        try (var document = Loader.loadPDF(print(Receipts.birthRegistration()))) {
            for (var page : document.getPages()) {
                for (var key : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(key);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
        }
        assertThat(names).hasSize(3).allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSerif(-(Bold|Italic))?"));
    }

    @Test
    void the_qr_code_at_the_top_left_holds_the_two_codes_and_no_personal_data() throws Exception {
        try (var document = Loader.loadPDF(print(Receipts.birthRegistration()))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var corner = page.getSubimage(0, 0, page.getWidth() / 3, page.getHeight() / 4);
            var pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels)));

            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo("000.00.15.H23-261120-0001|1.001193");
        }
    }

    @Test
    void twenty_components_flow_onto_a_second_page_and_nothing_leaves_the_margins() throws Exception {
        var pdf = print(Receipts.withComponents(20));

        assertThat(flat(text(pdf)))
                .contains("1 Giấy tờ thứ 1:", "20 Giấy tờ thứ 20:", "7. Phí, lệ phí", "Trang 1/2", "Trang 2/2");
        assertThat(flat(text(pdf)).split("STT Tên giấy tờ"))
                .as("the head is repeated")
                .hasSize(3);
        assertWithinMargins(pdf);
    }

    @Test
    void long_names_wrap_and_nothing_leaves_the_margins() throws Exception {
        var filer = new Party(
                "Công Tằng Tôn Nữ Nguyễn Phúc ".repeat(6).strip(),
                "030195001234",
                "Số 1234/56/78 đường Nguyễn Đức Thuận ".repeat(6).strip(),
                "0912 345 678, 0225 3 123 456",
                "m".repeat(120) + "@example.vn");
        var pdf = print(Receipts.by(filer));

        assertThat(flat(text(pdf)).replace(" ", ""))
                .contains(filer.name().replace(" ", ""), filer.address().replace(" ", ""), filer.email());
        assertWithinMargins(pdf);
    }

    @Test
    void markup_in_a_name_is_printed_as_it_stands() throws Exception {
        var filer = new Party("<b>A & B</b> ${page.code} [[${page.code}]]", null, null, null, null);

        assertThat(flat(text(print(Receipts.by(filer))))).contains("của: <b>A & B</b> ${page.code} [[${page.code}]]");
    }

    @Test
    void what_is_not_known_of_the_filer_is_left_to_be_filled_by_hand() throws Exception {
        assertThat(flat(text(print(Receipts.by(new Party("Lò Thị Ỏm", null, " ", null, null))))))
                .contains("Địa chỉ: ………", "Số điện thoại: ………", "Email: ………");
    }

    @Test
    void the_set_of_forms_is_that_of_the_day_of_issue() throws Exception {
        assertThat(flat(text(print(Receipts.issuedOn(LocalDate.of(2023, 7, 25))))))
                .contains("Nội dung yêu cầu giải quyết: Đăng ký khai sinh", "Thông tư số 01/2018/TT-VPCP");
        assertThatThrownBy(() -> print(Receipts.issuedOn(LocalDate.of(2018, 1, 1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2018-01-01");
    }

    @Test
    void the_same_receipt_gives_the_same_bytes() {
        assertThat(print(Receipts.birthRegistration())).isEqualTo(print(Receipts.birthRegistration()));
    }

    @Test
    void the_archive_metadata_tell_the_day_of_reception_and_no_clock_of_the_machine() throws Exception {
        try (var document = Loader.loadPDF(print(Receipts.birthRegistration()))) {
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(xmp)
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>")
                    .containsOnlyOnce("<xmp:CreateDate>2026-11-20T02:05:00Z</xmp:CreateDate>")
                    .doesNotContain("ModifyDate", Receipts.FILER.name());
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Receipts.birthRegistration().receivedAt());
        }
    }

    @Test
    void a_letter_the_face_lacks_is_an_error_and_no_box() {
        assertThatThrownBy(() -> print(Receipts.by(new Party("阮氏", null, null, null, null))))
                .isInstanceOfSatisfying(
                        IncompletePaper.class, hole -> assertThat(hole.fields()).containsExactly("filer.name"))
                .hasMessageNotContaining("阮");
    }

    private static byte[] print(Receipt receipt) {
        return RECEIPT_PDF.render(receipt);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void assertA5(PDDocument document) {
        assertThat(document.getPages()).allSatisfy(page -> {
            assertThat(page.getMediaBox().getWidth() / 72 * 25.4).isCloseTo(148, within());
            assertThat(page.getMediaBox().getHeight() / 72 * 25.4).isCloseTo(210, within());
        });
    }

    private static Offset<Double> within() {
        return Offset.offset(0.2);
    }

    /** Every letter lies 8 mm from the right and 4 mm from the lower edge at least. */
    private static void assertWithinMargins(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertA5(document);
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    assertThat(letter.getXDirAdj()).isGreaterThan(8 * 72 / 25.4f);
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                            .as(letter.getUnicode())
                            .isLessThan((148 - 8) * 72 / 25.4f);
                    assertThat(letter.getYDirAdj()).isLessThan((210 - 4) * 72 / 25.4f);
                    super.processTextPosition(letter);
                }
            }.getText(document);
        }
    }
}
