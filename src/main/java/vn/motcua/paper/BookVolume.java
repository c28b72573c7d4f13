package vn.motcua.paper;

import java.time.Instant;
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
        String signerName) {

    public boolean open() {
        return closedAt == null;
    }
}
