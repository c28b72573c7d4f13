package vn.motcua.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * Biên bản giao nhận bưu gửi: a batch of parcels with both marks (QĐ 45/2016/QĐ-TTg).
 *
 * @param number in the desk's year, from 1
 * @param clerk full name of the carrier's clerk; null until the clerk has marked it
 * @param takenAt when the clerk had counted them, from which transit runs; null until then
 */
public record PostalHandOver(
        UUID id,
        AuthorityId desk,
        int number,
        int year,
        Instant madeAt,
        OfficialId madeBy,
        String clerk,
        Instant takenAt,
        List<Line> lines) {

    /** @param cash to be collected from the receiver for the agency, in đồng */
    public record Line(
            int position,
            UUID parcel,
            DossierId dossier,
            String code,
            String receiver,
            String trackingNumber,
            String address,
            long cash) {}

    /** {@code 01/2026-BC}. */
    public String label() {
        return "%02d/%d-BC".formatted(number, year);
    }
}
