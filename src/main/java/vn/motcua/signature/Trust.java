package vn.motcua.signature;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whose certificates are believed, and which of them were revoked. */
interface Trust {

    /** @param lists of each issuer the newest one last */
    record Known(List<X509Certificate> anchors, List<X509CRL> lists) {}

    Known now();
}
