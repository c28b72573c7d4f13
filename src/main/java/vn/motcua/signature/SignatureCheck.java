package vn.motcua.signature;

import java.time.OffsetDateTime;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;

/**
 * What may be said of one signature of a file.
 *
 * @param signer as it stands in the certificate
 * @param official whose certificate it is here, null for an authority's and for strangers'
 * @param authority whose certificate it is here, null for a person's
 * @param signedAt by the time stamp, else as the signer's clock had it; null where neither says
 * @param timeStamped whether a server vouches for that time
 * @param intact whether what was signed is unchanged
 * @param trusted whether the certificate comes from an issuer we believe
 * @param valid all in all
 * @param why Vietnamese, null for a valid one
 * @param level how much of it stays provable ("PAdES-BASELINE-T")
 */
public record SignatureCheck(
        String signer,
        OfficialId official,
        AuthorityId authority,
        OffsetDateTime signedAt,
        boolean timeStamped,
        boolean intact,
        boolean trusted,
        boolean valid,
        String why,
        String level) {}
