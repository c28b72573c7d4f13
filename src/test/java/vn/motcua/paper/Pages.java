package vn.motcua.paper;

import java.util.List;
import java.util.stream.IntStream;

/** Papers about invented people, of either set. */
final class Pages {

    static final String CODE = "000.00.41.H24-261120-0001";
    private static final List<String> RECIPIENTS =
            List.of("Như trên", "Trung tâm Phục vụ hành chính công xã Thanh Quang", "Lưu: VT, hồ sơ");
    private static final String DESK = "Trung tâm Phục vụ hành chính công xã Thanh Quang";
    static final String AGENCY = "Ủy ban nhân dân xã Thanh Quang";

    private Pages() {}

    static Letterhead head(FormSet.Id id, PaperKind kind, String number) {
        var set = FormSets.load()
                .on(
                        id == FormSet.Id.TT01_2018
                                ? java.time.LocalDate.of(2023, 7, 25)
                                : java.time.LocalDate.of(2026, 11, 20));
        var form = set.form(kind).orElseThrow();
        var byDesk = kind != PaperKind.APOLOGY && kind != PaperKind.STOP_NOTICE;
        return new Letterhead(
                form.form() == null ? "" : "Mẫu số " + form.form(),
                set.legalBasis(),
                form.title(),
                byDesk ? Wording.parts(AGENCY) : List.of(),
                Wording.parts(byDesk ? DESK : AGENCY),
                number == null ? "" : number,
                "Thanh Quang, ngày 20 tháng 11 năm 2026",
                CODE + "|1.001193|" + number + "|000.00.41.H24");
    }

    static Request request(FormSet.Id id) {
        return new Request(
                CODE,
                "Nguyễn Thị Hữu Đặng Ỷ",
                "030195001234",
                "Thôn Lê Lợi, xã Thanh Quang, thành phố Hải Phòng",
                "0912 345 678",
                "huudang@example.vn",
                id == FormSet.Id.TT01_2018 ? "Nội dung yêu cầu giải quyết" : "Thủ tục hành chính cần giải quyết",
                "Đăng ký khai sinh",
                "1.001193",
                "Chủ hồ sơ: Nguyễn Gia Hưng");
    }

    static SupplementPage supplement(FormSet.Id id, String reason, int items) {
        return new SupplementPage(
                head(id, PaperKind.SUPPLEMENT_REQUEST, "07/HDHS"),
                request(id),
                DESK,
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> new SupplementPage.Item(
                                String.valueOf(number), "Giấy chứng sinh, bản thứ " + number, "Bản chính", "01"))
                        .toList(),
                reason,
                "Điều 16 Luật Hộ tịch",
                "17 giờ 00 phút, ngày 04 tháng 12 năm 2026",
                DESK,
                "0225 000 0410",
                person("NGƯỜI HƯỚNG DẪN", "Nguyễn Thị Ngọc Ánh"));
    }

    static RefusalPage refusal(FormSet.Id id, String reason) {
        return new RefusalPage(
                head(id, PaperKind.REFUSAL, "03/TCHS"),
                request(id),
                DESK,
                DESK,
                reason,
                "",
                person("NGƯỜI NỘP HỒ SƠ", "Nguyễn Thị Hữu Đặng Ỷ"),
                person("NGƯỜI TIẾP NHẬN HỒ SƠ", "Nguyễn Thị Ngọc Ánh"));
    }

    static ApologyPage apology(FormSet.Id id, String reason) {
        return new ApologyPage(
                head(id, PaperKind.APOLOGY, "02/PXL"),
                request(id),
                DESK,
                AGENCY,
                "09 giờ 05 phút, ngày 16 tháng 11 năm 2026",
                "17 giờ 00 phút, ngày 25 tháng 11 năm 2026",
                reason,
                "17 giờ 00 phút, ngày 30 tháng 11 năm 2026",
                id == FormSet.Id.TT03_2025,
                "10 giờ 00 phút, ngày 20 tháng 11 năm 2026",
                "lần 1",
                RECIPIENTS,
                chairman());
    }

    static StopPage stop(String reason) {
        return new StopPage(
                head(FormSet.Id.TT03_2025, PaperKind.STOP_NOTICE, "01/TB"),
                request(FormSet.Id.TT03_2025),
                AGENCY,
                "Người nộp hồ sơ",
                "Đang thẩm định",
                "15/QĐ-UBND, ngày 19 tháng 11 năm 2026",
                "Điều 20 Nghị định 118/2025/NĐ-CP",
                reason,
                "Hoàn trả 8.000 đồng qua tài khoản đã nộp",
                List.of("Giấy chứng sinh", "Giấy chứng nhận kết hôn"),
                RECIPIENTS,
                chairman());
    }

    static WithdrawalPage withdrawal(FormSet.Id id, String reason) {
        return new WithdrawalPage(
                head(id, PaperKind.WITHDRAWAL_NOTE, "01/XNRHS"),
                request(id),
                DESK,
                "10 giờ 00 phút, ngày 20 tháng 11 năm 2026",
                "Đang giải quyết",
                reason,
                "Hoàn trả phí, lệ phí đã nộp",
                List.of("Giấy tờ đã nhận, theo Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
                "17 giờ 00 phút, ngày 23 tháng 11 năm 2026",
                person("NGƯỜI RÚT HỒ SƠ", "Nguyễn Thị Hữu Đặng Ỷ"),
                person("NGƯỜI GHI NHẬN", "Nguyễn Thị Ngọc Ánh"));
    }

    static ControlSheetPage controlSheet(FormSet.Id id, int rows) {
        return new ControlSheetPage(
                head(id, PaperKind.CONTROL_SHEET, null),
                request(id),
                AGENCY,
                "Công an xã Thanh Quang",
                "17 giờ 00 phút, ngày 25 tháng 11 năm 2026",
                "08 giờ 10 phút, ngày 26 tháng 11 năm 2026",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> new ControlSheetPage.Row(
                                DESK,
                                "Bộ phận chuyên môn, " + AGENCY,
                                "%02d giờ 05 phút, ngày 20 tháng 11 năm 2026".formatted(number % 24),
                                "Nguyễn Thị Ngọc Ánh",
                                "%02d giờ 40 phút, ngày 20 tháng 11 năm 2026".formatted(number % 24),
                                "Phạm Thị Bích Liên",
                                number % 3 == 0 ? "Quá hạn" : number % 3 == 1 ? "Trước hạn" : "Đúng hạn",
                                number == 1 ? "Trang 2 bị mờ" : ""))
                        .toList());
    }

    static TransferSlipPage transferSlip(FormSet.Id id, int rows) {
        return new TransferSlipPage(
                head(id, PaperKind.TRANSFER_SLIP, null),
                request(id),
                AGENCY,
                "Trích lục khai tử, thông báo xóa đăng ký thường trú",
                "17 giờ 00 phút, ngày 25 tháng 11 năm 2026",
                "08 giờ 10 phút, ngày 26 tháng 11 năm 2026",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> new TransferSlipPage.Row(
                                "Công an xã Thanh Quang",
                                "Xóa đăng ký thường trú",
                                "Thông báo kết quả xóa đăng ký thường trú",
                                "Trước 17 giờ 00 phút, ngày 20 tháng 11 năm 2026",
                                number == 1
                                        ? "Đã giải quyết, văn bản số 45/CA ngày 20/11/2026"
                                        : "Chuyển 08 giờ 00 phút, ngày 19 tháng 11 năm 2026"))
                        .toList(),
                person("Người lập phiếu", "Nguyễn Thị Ngọc Ánh"));
    }

    static BookPage book(FormSet.Id id, int rows, boolean closed) {
        return new BookPage(
                head(id, PaperKind.DOSSIER_BOOK, null),
                "2026",
                "01",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> new BookPage.Row(
                                number == 2,
                                String.valueOf(number),
                                "000.00.41.H24-261120-%04d".formatted(number),
                                "Cấp Giấy xác nhận tình trạng hôn nhân",
                                "01",
                                "Nguyễn Thị Hữu Đặng Ỷ",
                                "Thôn Lê Lợi, xã Thanh Quang, thành phố Hải Phòng, 0912 345 678",
                                AGENCY,
                                "09:05\n20/11/2026",
                                "17:00\n25/11/2026",
                                "09:10\n20/11/2026",
                                "16:00\n24/11/2026",
                                "08:30\n25/11/2026",
                                "Tại bộ phận một cửa",
                                "Nguyễn Thị Hữu Đặng Ỷ",
                                number == 2 ? "Hủy: nhập nhầm" : ""))
                        .toList(),
                closed
                        ? "Sổ này có 01 trang, từ số 01 đến số %02d. Khóa sổ 17 giờ 00 phút, ngày 31 tháng 12 năm 2026."
                                .formatted(rows)
                        : "",
                closed ? chairman() : null);
    }

    static Signature chairman() {
        return new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "(Ký, đóng dấu)", "Nguyễn Hữu Thọ");
    }

    private static Signature person(String line, String name) {
        return new Signature(List.of(line), "(Ký và ghi rõ họ tên)", name);
    }
}
