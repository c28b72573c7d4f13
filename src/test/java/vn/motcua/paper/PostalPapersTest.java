package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.VeraPdf;

/** What goes with parcels: an A5 slip and an A4 sheet, whose barcodes can be scanned from the print. */
class PostalPapersTest {

    private static final PrintPostalPapers PRINT = new PrintPostalPapers(new PaperPress());
    private static final Instant MADE = Instant.parse("2026-10-05T09:00:00Z");
    private static final PostalSlip.Contact AGENCY = new PostalSlip.Contact(
            "Ủy ban nhân dân xã Thanh Quang", "Xã Thanh Quang, thành phố Hải Phòng", "02203123456");

    @Test
    void the_slip_is_an_archive_file_of_one_a5_page_whose_barcode_is_its_number() throws Exception {
        var pdf = PRINT.slip(slip("Số 8 phố Bình Lộc, phường Hải Dương, thành phố Hải Phòng"))
                .orThrow();

        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        PdfReader.assertWhollyOn(pdf, 148, 210);
        assertThat(PdfReader.pages(pdf)).isOne();
        assertThat(PdfReader.barcodes(pdf)).containsExactly("EA123456789VN");
        assertThat(PdfReader.text(pdf))
                .contains("Nguyễn Phước Đại Cát Tường Vy", "Giấy khai sinh (bản chính)", "Thu hộ: 150.000 đồng");
    }

    @Test
    void without_an_address_there_is_no_slip() {
        assertThat(PRINT.slip(slip(null))).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.refusal().message())
                .contains("Địa chỉ người nhận"));
    }

    @Test
    void the_sheet_is_whole_however_many_parcels_there_are() throws Exception {
        for (var parcels : new int[] {3, 100}) {
            var pdf = PRINT.sheet(sheet(parcels, null)).orThrow();
            assertThat(VeraPdf.complaints(pdf)).isEmpty();
            PdfReader.assertWhollyOn(pdf, 210, 297);
            assertThat(PdfReader.text(pdf)).contains(number(1), number(parcels), "Ký, ghi rõ họ tên, giờ nhận");
        }
        assertThat(PdfReader.barcodes(PRINT.sheet(sheet(3, null)).orThrow()))
                .containsExactlyInAnyOrder(number(1), number(2), number(3));
    }

    @Test
    void the_sheet_of_what_came_by_post_lists_what_was_counted_and_says_that_it_came_late() throws Exception {
        var pdf = PRINT.intake(new PostalIntakeSheet(
                        "Trung tâm Phục vụ hành chính công xã Thanh Quang",
                        "Thanh Quang",
                        "EA123456789VN",
                        LocalDate.of(2026, 10, 1),
                        MADE,
                        MADE.minusSeconds(86_400),
                        "000.00.15.H23-261005-0001",
                        "Đăng ký khai sinh",
                        new PostalSlip.Contact("Nguyễn Phước Đại Cát Tường Vy", null, "0912345678"),
                        List.of(new Receipt.Component("Giấy chứng sinh", RequiredDocument.Form.ORIGINAL, 1, false)),
                        "Trần Thị Mận"))
                .orThrow();

        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        PdfReader.assertWhollyOn(pdf, 210, 297);
        assertThat(PdfReader.barcodes(pdf)).containsExactly("EA123456789VN");
        assertThat(PdfReader.text(pdf))
                .contains(
                        "Giấy chứng sinh", "Bản chính", "Hồ sơ đến chậm", "Trần Thị Mận", "ngày 01 tháng 10 năm 2026");
    }

    @Test
    void the_clerks_mark_says_when() {
        assertThat(PdfReader.text(PRINT.sheet(sheet(1, MADE.plusSeconds(900))).orThrow()))
                .contains("Đỗ Thị Bưu", "16 giờ 15 phút");
    }

    private static PostalSlip slip(String address) {
        return new PostalSlip(
                "EA123456789VN",
                MADE,
                "000.00.15.H23-261005-0001",
                AGENCY,
                new PostalSlip.Contact("Nguyễn Phước Đại Cát Tường Vy", address, "0912345678"),
                List.of("Giấy khai sinh (bản chính)"),
                List.of("Cước: 30.500 đồng, người nhận trả", "Thu hộ: 150.000 đồng"),
                "Thanh Quang");
    }

    private static PostalSheet sheet(int parcels, Instant taken) {
        return new PostalSheet(
                "Bộ phận Tiếp nhận và Trả kết quả",
                "Thanh Quang",
                "01/2026-BC",
                MADE,
                "Nguyễn Thị Ngọc Ánh",
                taken == null ? null : "Đỗ Thị Bưu",
                taken,
                IntStream.rangeClosed(1, parcels)
                        .mapToObj(number -> new PostalSheet.Line(
                                number(number),
                                "000.00.15.H23-261005-%04d".formatted(number),
                                "Nguyễn Phước Đại Cát Tường Vy",
                                "Số 8 phố Bình Lộc, phường Hải Dương, thành phố Hải Phòng",
                                number % 2 == 0 ? "150.000 đồng" : ""))
                        .toList());
    }

    private static String number(int number) {
        return "EA%09dVN".formatted(number);
    }
}
