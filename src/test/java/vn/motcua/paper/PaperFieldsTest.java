package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of each paper, of both sets, read back from its PDF; law.md of the forms is the list of fields. */
class PaperFieldsTest {

    private static final PaperPress PRESS = new PaperPress();
    private static final Instant ISSUED = Instant.parse("2026-11-20T02:05:00Z");
    private static final String SHORT = "Bản chụp mờ ở trang 2, đề nghị nộp lại bản rõ.";

    @ParameterizedTest
    @EnumSource
    void a_supplement_request_has_every_field(FormSet.Id set) throws Exception {
        var pdf = PRESS.print(PaperKind.SUPPLEMENT_REQUEST, Pages.supplement(set, SHORT, 2), ISSUED);

        assertThat(PdfReader.text(pdf))
                .contains(
                        "Số: 07/HDHS",
                        "Thanh Quang, ngày 20 tháng 11 năm 2026",
                        "Mã hồ sơ: " + Pages.CODE,
                        "Tiếp nhận hồ sơ/yêu cầu của Ông/Bà: Nguyễn Thị Hữu Đặng Ỷ",
                        "Địa chỉ: Thôn Lê Lợi, xã Thanh Quang",
                        "Số điện thoại: 0912 345 678",
                        "Email: huudang@example.vn",
                        label(set) + ": Đăng ký khai sinh",
                        "Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau:",
                        "TT Thành phần hồ sơ Loại giấy tờ Số lượng",
                        "1 Giấy chứng sinh, bản thứ 1 Bản chính 01",
                        "2 Giấy chứng sinh, bản thứ 2 Bản chính 01",
                        "Lý do: " + SHORT,
                        "Căn cứ: Điều 16 Luật Hộ tịch",
                        "Thời hạn bổ sung: trước 17 giờ 00 phút, ngày 04 tháng 12 năm 2026",
                        "nếu có vướng mắc, Ông/Bà liên hệ với Trung tâm Phục vụ hành chính công xã Thanh Quang, số điện thoại 0225 000 0410 để được hướng dẫn.",
                        "NGƯỜI HƯỚNG DẪN (Ký và ghi rõ họ tên)",
                        "Nguyễn Thị Ngọc Ánh");
        assertThat(PdfReader.qr(pdf)).isEqualTo(Pages.CODE + "|1.001193|07/HDHS|000.00.41.H24");
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_has_every_field(FormSet.Id set) {
        var pdf = PRESS.print(PaperKind.REFUSAL, Pages.refusal(set, SHORT), ISSUED);

        assertThat(PdfReader.text(pdf))
                .contains(
                        "Số: 03/TCHS",
                        "Tiếp nhận hồ sơ của: Nguyễn Thị Hữu Đặng Ỷ",
                        "Địa chỉ: Thôn Lê Lợi",
                        "Số điện thoại: 0912 345 678",
                        "Email: huudang@example.vn",
                        label(set) + ": Đăng ký khai sinh",
                        "Qua xem xét, Trung tâm Phục vụ hành chính công xã Thanh Quang thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau: "
                                + SHORT,
                        "Xin thông báo cho Ông/Bà được biết và thực hiện.",
                        "NGƯỜI NỘP HỒ SƠ NGƯỜI TIẾP NHẬN HỒ SƠ",
                        "Nguyễn Thị Hữu Đặng Ỷ Nguyễn Thị Ngọc Ánh");
    }

    @ParameterizedTest
    @EnumSource
    void an_apology_has_every_field(FormSet.Id set) {
        var text = PdfReader.text(PRESS.print(PaperKind.APOLOGY, Pages.apology(set, SHORT), ISSUED));

        assertThat(text)
                .contains(
                        "Số: 02/PXL",
                        "Kính gửi: Nguyễn Thị Hữu Đặng Ỷ",
                        "Địa chỉ: Thôn Lê Lợi",
                        "Số điện thoại: 0912 345 678",
                        "09 giờ 05 phút, ngày 16 tháng 11 năm 2026, Trung tâm Phục vụ hành chính công xã Thanh Quang đã tiếp nhận",
                        "chuyển đến Ủy ban nhân dân xã Thanh Quang giải quyết",
                        "Mã hồ sơ: " + Pages.CODE,
                        "Ngày hẹn trả kết quả: 17 giờ 00 phút, ngày 25 tháng 11 năm 2026",
                        "không thể trả kết quả giải quyết hồ sơ đúng thời hạn đã hẹn",
                        "Lý do: " + SHORT,
                        "xin chân thành xin lỗi Ông/Bà",
                        "hẹn trả kết quả lại: 17 giờ 00 phút, ngày 30 tháng 11 năm 2026",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT, hồ sơ.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Nguyễn Hữu Thọ");
        if (set == FormSet.Id.TT03_2025) {
            assertThat(text)
                    .contains(
                            "Đề nghị gia hạn thời gian giải quyết (lần 1)",
                            "Thời điểm đề xuất gia hạn: 10 giờ 00 phút, ngày 20 tháng 11 năm 2026");
        } else {
            assertThat(text).contains("Thời gian hẹn trả kết quả lại:").doesNotContain("gia hạn");
        }
    }

    @Test
    void a_stop_notice_has_every_field() {
        assertThat(PdfReader.text(PRESS.print(PaperKind.STOP_NOTICE, Pages.stop(SHORT), ISSUED)))
                .contains(
                        "Số: 01/TB",
                        "1. Bên yêu cầu dừng: Người nộp hồ sơ",
                        "2. Giai đoạn giải quyết khi dừng: Đang thẩm định",
                        "3. Văn bản dừng: số 15/QĐ-UBND, ngày 19 tháng 11 năm 2026",
                        "4. Căn cứ: Điều 20 Nghị định 118/2025/NĐ-CP",
                        "5. Lý do: " + SHORT,
                        "6. Phí, lệ phí đã nộp: Hoàn trả 8.000 đồng qua tài khoản đã nộp",
                        "7. Giấy tờ trả lại: - Giấy chứng sinh - Giấy chứng nhận kết hôn",
                        "TM. ỦY BAN NHÂN DÂN");
    }

    @ParameterizedTest
    @EnumSource
    void a_note_of_a_withdrawal_has_every_field_and_names_no_form(FormSet.Id set) {
        assertThat(PdfReader.text(PRESS.print(PaperKind.WITHDRAWAL_NOTE, Pages.withdrawal(set, SHORT), ISSUED)))
                .contains(
                        "GIẤY XÁC NHẬN RÚT HỒ SƠ",
                        "Số: 01/XNRHS",
                        "xác nhận: Nguyễn Thị Hữu Đặng Ỷ đã rút hồ sơ nêu dưới đây",
                        label(set) + ": Đăng ký khai sinh",
                        "1. Thời điểm ghi nhận việc rút: 10 giờ 00 phút, ngày 20 tháng 11 năm 2026",
                        "2. Giai đoạn giải quyết khi rút: Đang giải quyết",
                        "3. Lý do: " + SHORT,
                        "4. Phí, lệ phí: Hoàn trả phí, lệ phí đã nộp",
                        "5. Giấy tờ trả lại: - Giấy tờ đã nhận",
                        "chậm nhất: 17 giờ 00 phút, ngày 23 tháng 11 năm 2026",
                        "NGƯỜI RÚT HỒ SƠ NGƯỜI GHI NHẬN")
                .doesNotContain("Mẫu số", "ban hành kèm theo");
    }

    @ParameterizedTest
    @EnumSource
    void a_control_sheet_has_every_field(FormSet.Id set) {
        assertThat(PdfReader.text(PRESS.print(PaperKind.CONTROL_SHEET, Pages.controlSheet(set, 3), ISSUED)))
                .contains(
                        "Mã hồ sơ: " + Pages.CODE,
                        "Cơ quan (bộ phận) giải quyết hồ sơ: Ủy ban nhân dân xã Thanh Quang",
                        "Cơ quan phối hợp giải quyết hồ sơ (nếu có): Công an xã Thanh Quang",
                        "TÊN CƠ QUAN",
                        "THỜI GIAN GIAO, NHẬN",
                        "GHI CHÚ",
                        "1. Giao:",
                        "2. Nhận:",
                        "Người giao",
                        "Người nhận",
                        "Trước hạn",
                        "Đúng hạn",
                        "Quá hạn",
                        "Trang 2 bị mờ");
    }

    @ParameterizedTest
    @EnumSource
    void the_book_has_every_column_and_its_closing(FormSet.Id set) {
        var open = PdfReader.text(PRESS.print(PaperKind.DOSSIER_BOOK, Pages.book(set, 3, false), ISSUED));
        var closed = PdfReader.text(PRESS.print(PaperKind.DOSSIER_BOOK, Pages.book(set, 3, true), ISSUED));

        assertThat(open)
                .contains("Năm 2026 – Quyển số: 01", "STT", "Mã hồ sơ", "Tên TTHC", "Ký nhận", "Ghi chú")
                .contains("Ngày, tháng, năm", "Trả kết quả", "Hẹn trả", "Nhận hồ sơ", "Hủy: nhập", "09:05")
                .doesNotContain("Sổ này có");
        assertThat(closed).contains("Sổ này có 01 trang, từ số 01 đến số 03.", "TM. ỦY BAN NHÂN DÂN", "Nguyễn Hữu Thọ");
    }

    private static String label(FormSet.Id set) {
        return Pages.request(set).label();
    }
}
