package vn.motcua.paper;

import java.time.Instant;
import java.util.List;

/**
 * What a Biên bản giao nhận bưu gửi says.
 *
 * @param taken null until the carrier's clerk has marked it
 */
public record PostalSheet(
        String agency,
        String place,
        String number,
        Instant made,
        String giver,
        String clerk,
        Instant taken,
        List<Line> lines) {

    /** @param cash Vietnamese, empty for none */
    public record Line(String number, String dossierCode, String receiver, String address, String cash) {}
}
