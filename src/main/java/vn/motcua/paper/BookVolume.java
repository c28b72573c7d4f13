package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.authority.AuthorityId;

/**
 * A volume of an authority's Sổ theo dõi hồ sơ.
 *
 * @param volume 1 for the first of the year
 * @param lastNumber null while it is open
 * @param pages null while it is open
 * @param closedAt null while it is open
 * @param signatureLines how it was closed for the authority; empty while it is open
 * @param signerName null while it is open
 * @param closedEarly why it was closed before its year had ended; null while it is open and where the year was over
 * @param fingerprint SHA-256 of the printed volume as closed, hexadecimal; null while it is open, and for what was closed
 *     before closed volumes were kept
 */
public record BookVolume(
        AuthorityId authority,
        int year,
        int volume,
        int firstNumber,
        Integer lastNumber,
        Integer pages,
        Instant closedAt,
        List<String> signatureLines,
        String signerName,
        String closedEarly,
        String fingerprint) {

    public boolean open() {
        return closedAt == null;
    }

    /** Whether its year still runs on the day, so that closing it needs a reason. */
    public boolean runsOn(LocalDate day) {
        return day.getYear() <= year;
    }

    /** Whether what was closed is kept as it was. */
    public boolean kept() {
        return fingerprint != null;
    }
}
