package vn.motcua.signature;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A certificate in use, as an operator is shown it.
 *
 * @param holder full name of the official or name of the authority
 * @param account id of the official, null for an authority's
 * @param subject common name in the certificate
 * @param issuer common name of whoever issued it
 * @param serial hexadecimal, upper case
 * @param device in words
 * @param lockedUntil null where wrong PINs do not lock it now
 * @param objection why it signs nothing now, null if it does
 */
public record RegisteredCertificate(
        UUID id,
        String holder,
        String account,
        String subject,
        String issuer,
        String serial,
        String device,
        OffsetDateTime validFrom,
        OffsetDateTime validTo,
        OffsetDateTime lockedUntil,
        String objection) {}
