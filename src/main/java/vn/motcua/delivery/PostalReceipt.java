package vn.motcua.delivery;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.dossier.DossierId;

/**
 * Giấy hẹn of a dossier that came by post, on its way back to the applicant (QĐ 45/2016/QĐ-TTg).
 *
 * @param slipNumber of the Phiếu gửi with which the dossier came
 * @param sentOn day on that Phiếu gửi
 * @param handedOverAt when desk and carrier signed the hand-over of the dossier
 * @param cameBy until when it should have come: J + n
 * @param dueAt until when the applicant should have the receipt: J + 2n
 * @param clerk full name of the carrier's clerk who took it; null until one has
 * @param givenAt when; null until then
 */
public record PostalReceipt(
        DossierId dossier,
        String code,
        String applicant,
        String slipNumber,
        LocalDate sentOn,
        Instant handedOverAt,
        Instant cameBy,
        PostalZone zone,
        Instant dueAt,
        String clerk,
        Instant givenAt) {

    /** The dossier itself came after its transit time. */
    public boolean cameLate() {
        return handedOverAt.isAfter(cameBy);
    }
}
