package vn.motcua.paper;

import java.time.Instant;
import java.util.List;

/**
 * What a Phiếu gửi says (QĐ 45/2016/QĐ-TTg).
 *
 * @param number the carrier's, printed as a barcode as well
 * @param at when it goes, J of its transit
 * @param amounts Vietnamese label and sum of postage and cash on delivery
 */
public record PostalSlip(
        String number,
        Instant at,
        String dossierCode,
        Contact sender,
        Contact receiver,
        List<String> papers,
        List<String> amounts,
        String place) {

    /** @param phone null if unknown */
    public record Contact(String name, String address, String phone) {}
}
