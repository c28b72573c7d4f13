package vn.motcua.paper;

import java.time.Instant;

/** A PDF/A-2u as our papers are, for whoever does something to one. */
public final class ArchiveFile {

    private static final PdfWriter WRITER = new PdfWriter(new PaperFonts());

    private ArchiveFile() {}

    /** @param body XHTML */
    public static byte[] of(String body) {
        return WRITER.write(
                """
                <html lang="vi"><head><title>Giấy xác nhận</title><style>body { font-family: 'Liberation Serif'; font-size: 13pt }
                @page { size: A4; margin: 20mm 15mm 20mm 30mm }</style></head><body>%s</body></html>"""
                        .formatted(body),
                Instant.parse("2026-11-19T02:00:00Z"));
    }

    /** One page as a leader signs it: room for number and day above, the signer's name below. */
    public static byte[] result() {
        return of(
                """
                <p style="text-align:center"><b>ỦY BAN NHÂN DÂN XÃ THANH QUANG</b></p><p>Số:</p>
                <h2 style="text-align:center">GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN</h2>
                <p>Xác nhận bà Nguyễn Thị Mười hiện chưa đăng ký kết hôn với ai.</p>
                <div style="margin-left:85mm;text-align:center"><b>TM. ỦY BAN NHÂN DÂN<br/>CHỦ TỊCH</b>
                <div style="height:32mm"></div><b>Vũ Đình Quảng</b></div>""");
    }
}
