package vn.motcua.signature;

import java.time.OffsetDateTime;

/**
 * A list of revoked certificates that signatures are judged by.
 *
 * @param issuer common name
 * @param madeAt when its issuer made it
 * @param nextAt when the issuer promised another; null where it did not
 * @param past whether that moment has gone: no signature under this issuer can be called valid then
 */
public record RevocationList(String issuer, OffsetDateTime madeAt, OffsetDateTime nextAt, boolean past) {}
