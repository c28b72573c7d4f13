package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What status 9 rests on. Without every part of it a dossier is not processed.
 *
 * @param signer full name as printed under the signature; null before it is known to be the current official's
 * @param number number of the paper in the authority's book
 * @param scan the stored scan of the wet-signed original
 */
public record SignedResult(ResultKind kind, String signer, String number, LocalDate date, UUID scan) {

    SignedResult by(String fullName) {
        return new SignedResult(kind, fullName, number, date, scan);
    }
}
