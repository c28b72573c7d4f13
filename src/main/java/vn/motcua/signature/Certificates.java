package vn.motcua.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/** Certificates and lists as bytes, and what stands in them. */
final class Certificates {

    private Certificates() {}

    /** @throws IllegalArgumentException for anything but a certificate */
    static X509Certificate of(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no X.509 certificate", unreadable);
        }
    }

    static X509CRL listOf(byte[] der) {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no list of revoked certificates", unreadable);
        }
    }

    /** Of a file that somebody brought, DER or PEM; empty for anything but a certificate. */
    static Optional<X509Certificate> read(byte[] content) {
        try {
            return Optional.of(of(content));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** DER. */
    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        return issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                && verified(() -> certificate.verify(issuer.getPublicKey()));
    }

    static boolean issued(X509Certificate issuer, X509CRL list) {
        return issuer.getSubjectX500Principal().equals(list.getIssuerX500Principal())
                && verified(() -> list.verify(issuer.getPublicKey()));
    }

    private interface Verification {
        void now() throws GeneralSecurityException;
    }

    private static boolean verified(Verification verification) {
        try {
            verification.now();
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /** Common name of whom it was issued to; the whole name where there is none. */
    static String nameOf(X509Certificate certificate) {
        return commonName(certificate.getSubjectX500Principal());
    }

    /** Common name of who issued it; the whole name where there is none. */
    static String issuerOf(X509Certificate certificate) {
        return commonName(certificate.getIssuerX500Principal());
    }

    /** Hexadecimal, upper case. */
    static String serialOf(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }

    static String commonName(X500Principal principal) {
        var name = principal.getName();
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(name);
        } catch (InvalidNameException odd) {
            return name;
        }
    }
}
