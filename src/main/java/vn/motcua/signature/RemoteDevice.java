package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;

/** Keys at a remote signing service: the digest goes there, never the file. */
@Component
class RemoteDevice implements SigningDevice {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteDevice.class);
    private static final Refusal NOT_SET_UP = Refusal.wrongMoment(
            "Chưa cấu hình dịch vụ ký số từ xa. Hãy báo quản trị hệ thống, hoặc ký bản giấy rồi tải bản quét.");
    private static final Refusal SILENT = Refusal.wrongMoment(
            "Dịch vụ ký số từ xa không trả lời. Hãy thử lại sau ít phút, hoặc ký bản giấy rồi tải bản quét.");
    private static final Refusal NOT_THEIRS = Refusal.refused(
            "Chứng thư số ở dịch vụ ký từ xa không phải là chứng thư đã đăng ký cho người ký. Hãy báo quản trị hệ thống.");

    private final SignatureSettings settings;

    RemoteDevice(SignatureSettings settings) {
        this.settings = settings;
    }

    @Override
    public DeviceKind kind() {
        return DeviceKind.REMOTE;
    }

    @Override
    public Unlocking unlock(HeldCertificate held, char[] pin, int signatures) {
        if (settings.remoteUrl() == null) {
            return new Unlocking.NotThere(NOT_SET_UP);
        }
        var service = new RemoteSigning(settings.remoteUrl(), settings.remoteToken());
        try {
            var chain = service.certificates(held.keyReference());
            if (chain.isEmpty() || !Arrays.equals(chain.get(0), held.certificate())) {
                return new Unlocking.NotThere(NOT_THEIRS);
            }
            var permit = service.authorize(held.keyReference(), pin, signatures * 3);
            return permit.isEmpty()
                    ? new Unlocking.WrongPin()
                    : new Unlocking.Unlocked(new RemoteKey(
                            service,
                            held.keyReference(),
                            permit.get(),
                            chain.stream().map(DSSUtils::loadCertificate).toList()));
        } catch (IOException silent) {
            LOG.warn("The remote signing service: {}", silent.getMessage());
            return new Unlocking.NotThere(SILENT);
        }
    }

    private record RemoteKey(RemoteSigning service, String reference, String permit, List<CertificateToken> chain)
            implements DeviceKey {

        @Override
        public CertificateToken certificate() {
            return chain.get(0);
        }

        @Override
        public SignatureValue sign(ToBeSigned content, DigestAlgorithm digest) {
            var algorithm = SignatureAlgorithm.getAlgorithm(
                    certificate().getPublicKey().getAlgorithm().startsWith("EC")
                            ? eu.europa.esig.dss.enumerations.EncryptionAlgorithm.ECDSA
                            : eu.europa.esig.dss.enumerations.EncryptionAlgorithm.RSA,
                    digest);
            try {
                var value = service.sign(
                        reference,
                        permit,
                        DSSUtils.digest(digest, content.getBytes()),
                        digest.getOid(),
                        algorithm.getOid());
                return new SignatureValue(algorithm, value);
            } catch (IOException silent) {
                throw new eu.europa.esig.dss.model.DSSException("the remote signing service gave no signature", silent);
            }
        }

        @Override
        public void close() {
            // the permit ends by itself
        }
    }
}
