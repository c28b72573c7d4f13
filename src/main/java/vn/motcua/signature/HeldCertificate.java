package vn.motcua.signature;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;

/**
 * A certificate by which an official or an authority signs here.
 *
 * @param official null for an authority's
 * @param authority null for an official's
 * @param certificate X.509, DER
 * @param keyStore PKCS#12 under its holder's PIN; null where the key lies elsewhere
 * @param picture of a seal, PNG; null for none
 * @param keyReference label of the key in its device, or its id at the signing service; null for a key store
 */
record HeldCertificate(
        UUID id,
        OfficialId official,
        AuthorityId authority,
        DeviceKind device,
        byte[] certificate,
        byte[] keyStore,
        String keyReference,
        byte[] picture,
        int pinFailures,
        Instant lockedUntil) {}
