package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.util.Arrays;
import java.util.List;
import vn.motcua.shared.Refusal;

/** A key of a store or a token that this machine reaches itself. */
record TokenKey(SignatureTokenConnection connection, DSSPrivateKeyEntry entry) implements DeviceKey {

    private static final Refusal NOT_THEIRS = Refusal.refused(
            "Chứng thư số trong thiết bị không phải là chứng thư đã đăng ký cho người ký. Hãy dùng đúng thiết bị của mình.");

    /** The key whose certificate is the registered one; a device may hold others. */
    static Unlocking registered(SignatureTokenConnection connection, HeldCertificate held) {
        for (var entry : connection.getKeys()) {
            if (Arrays.equals(entry.getCertificate().getEncoded(), held.certificate())) {
                return new Unlocking.Unlocked(new TokenKey(connection, entry));
            }
        }
        connection.close();
        return new Unlocking.NotThere(NOT_THEIRS);
    }

    @Override
    public CertificateToken certificate() {
        return entry.getCertificate();
    }

    @Override
    public List<CertificateToken> chain() {
        return List.of(entry.getCertificateChain());
    }

    @Override
    public SignatureValue sign(ToBeSigned content, DigestAlgorithm digest) {
        return connection.sign(content, digest, entry);
    }

    @Override
    public void close() {
        connection.close();
    }
}
