package vn.motcua.signature;

import java.util.Optional;

/** Whose certificate is it? */
interface Holders {

    /** Also of one that is no longer used: signatures outlive it. */
    Optional<HeldCertificate> holding(byte[] certificate);
}
