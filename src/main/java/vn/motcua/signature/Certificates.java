package vn.motcua.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

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

    /** Common name of whom it was issued to; the whole name where there is none. */
    static String nameOf(X509Certificate certificate) {
        var name = certificate.getSubjectX500Principal().getName();
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
