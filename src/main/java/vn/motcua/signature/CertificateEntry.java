package vn.motcua.signature;

import vn.motcua.authority.OfficialId;

/**
 * A certificate as an operator enters it, for an official or for an authority.
 *
 * @param official id, blank for an authority's
 * @param authority id, blank for an official's
 * @param device a place outside this database: a file of keys is the trial's only
 * @param keyReference id of the key at the signing service; blank for a token, which finds the key by its certificate
 * @param certificate X.509, DER or PEM
 * @param picture of the seal, PNG in the size of the real one; empty for none and for an official's
 * @param otherName whether the operator has seen that the certificate names its holder in another way
 * @param by who enters it
 */
public record CertificateEntry(
        String official,
        String authority,
        DeviceKind device,
        String keyReference,
        byte[] certificate,
        byte[] picture,
        boolean otherName,
        OfficialId by) {}
