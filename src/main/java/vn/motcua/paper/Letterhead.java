package vn.motcua.paper;

import java.util.List;

/**
 * What every paper begins with (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param form "Mẫu số 02"; empty where no circular has one
 * @param above name of the authority above, in parts that stay together; empty where there is none
 * @param agency who issues the paper, in parts
 * @param number "01/HDHS"; empty where the form has none
 * @param qr what the QR code says (TT 01/2023/TT-VPCP): codes, no personal data
 */
record Letterhead(
        String form,
        String legalBasis,
        String title,
        List<String> above,
        List<String> agency,
        String number,
        String placeAndDate,
        String qr) {

    /** The same for whoever signs it by hand on a day not known yet: day and month are left to be filled in. */
    Letterhead undated() {
        return new Letterhead(
                form,
                legalBasis,
                title,
                above,
                agency,
                number,
                placeAndDate.replaceFirst("ngày \\d+ tháng \\d+", "ngày … tháng …"),
                qr);
    }

    /** The code as a picture for the template. */
    public String picture() {
        return QrCode.dataUri(qr);
    }
}
