package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.VeraPdf;

/** The sheet that goes with papers: its barcodes can be scanned from the print, and many pages stay whole. */
class HandOverSheetPaperTest {

    private static final PaperPress PRESS = new PaperPress();
    private static final Instant MADE = Instant.parse("2026-10-05T09:00:00Z");

    @Test
    void every_barcode_is_read_from_the_printed_page() throws Exception {
        var pdf = PRESS.print("hand-over-sheet", page(4), MADE);

        assertThat(PdfReader.barcodes(pdf)).containsExactlyInAnyOrder(code(1), code(2), code(3), code(4));
    }

    @Test
    void it_is_an_archive_file_of_a4_pages_however_many_dossiers_there_are() throws Exception {
        for (var rows : new int[] {1, GivePapers.MOST}) {
            var pdf = PRESS.print("hand-over-sheet", page(rows), MADE);

            assertThat(VeraPdf.complaints(pdf)).isEmpty();
            PdfReader.assertWhollyOn(pdf, 210, 297);
            assertThat(PdfReader.text(pdf)).contains("BẢNG GIAO NHẬN HỒ SƠ GIẤY", code(rows), "Nguyễn Thị Ngọc Ánh");
        }
    }

    @Test
    void equal_sheets_are_equal_files() {
        assertThat(PRESS.print("hand-over-sheet", page(3), MADE))
                .isEqualTo(PRESS.print("hand-over-sheet", page(3), MADE));
    }

    @Test
    void what_is_no_code_is_no_barcode() {
        assertThatThrownBy(() -> Barcode.dataUri("Mã hồ sơ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static HandOverSheetPage page(int rows) {
        return new HandOverSheetPage(
                "Ủy ban nhân dân xã Thanh Quang",
                "Bộ phận Tiếp nhận và Trả kết quả",
                "Thanh Quang, ngày 05 tháng 10 năm 2026",
                "Bảng giao nhận hồ sơ giấy",
                "01/2026",
                "Công chức chuyên môn, Ủy ban nhân dân xã Thanh Quang",
                "16 giờ 00 phút, ngày 05 tháng 10 năm 2026",
                "Nguyễn Thị Ngọc Ánh",
                "",
                "Tiếp nhận; phải chuyển trước",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(HandOverSheetPaperTest::row)
                        .toList());
    }

    private static HandOverSheetPage.Row row(int number) {
        return new HandOverSheetPage.Row(
                Wording.count(number),
                code(number),
                Barcode.dataUri(code(number)),
                "Nguyễn Phước Đại Cát Tường Vy",
                "Cấp Giấy xác nhận tình trạng hôn nhân",
                number % 2 == 0 ? "Kết quả số 125/2026" : "",
                "09:00 05/10/2026",
                "17:00 05/10/2026",
                "Đúng hạn",
                "");
    }

    private static String code(int number) {
        return "000.00.15.H23-261005-%04d".formatted(number);
    }
}
