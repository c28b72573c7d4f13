package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.util.List;

/** A private key that is open, wherever it lies. */
interface DeviceKey extends AutoCloseable {

    CertificateToken certificate();

    /** The certificate first, then whoever issued it, as far as the device knows. */
    List<CertificateToken> chain();

    SignatureValue sign(ToBeSigned content, DigestAlgorithm digest);

    @Override
    void close();
}
