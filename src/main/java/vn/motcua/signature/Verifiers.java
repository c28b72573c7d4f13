package vn.motcua.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import org.springframework.stereotype.Component;

/** What the library asks about certificates: our anchors and lists, and nobody on the network. */
@Component
class Verifiers {

    private final Trust trust;

    Verifiers(Trust trust) {
        this.trust = trust;
    }

    CommonCertificateVerifier judging() {
        return of(trust.now());
    }

    /** Whether the certificate may sign was asked before; here it is only put beside the signature. */
    CommonCertificateVerifier signing() {
        return judging();
    }

    private static CommonCertificateVerifier of(Trust.Known known) {
        var anchors = new CommonTrustedCertificateSource();
        known.anchors().forEach(anchor -> anchors.addCertificate(new CertificateToken(anchor)));
        var verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(anchors);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                known.lists().stream().map(Verifiers::document).toArray(InMemoryDocument[]::new)));
        return verifier;
    }

    private static InMemoryDocument document(X509CRL list) {
        try {
            return new InMemoryDocument(list.getEncoded());
        } catch (CRLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
