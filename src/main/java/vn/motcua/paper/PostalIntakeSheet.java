package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a Biên bản giao nhận hồ sơ of a dossier that came by post says; its signing is the legal time of submission
 * (QĐ 45/2016/QĐ-TTg).
 *
 * @param agency the desk that took it
 * @param slipNumber of the Phiếu gửi, printed as a barcode as well
 * @param sentOn day on that Phiếu gửi
 * @param handedOverAt when both sides signed
 * @param cameBy until when it should have come; null where it came in time
 * @param papers that were counted
 * @param taker full name of the official who counted them
 */
public record PostalIntakeSheet(
        String agency,
        String place,
        String slipNumber,
        LocalDate sentOn,
        Instant handedOverAt,
        Instant cameBy,
        String dossierCode,
        String procedure,
        PostalSlip.Contact sender,
        List<Receipt.Component> papers,
        String taker) {}
