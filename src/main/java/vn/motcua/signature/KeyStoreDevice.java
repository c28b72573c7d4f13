package vn.motcua.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.security.KeyStore.PasswordProtection;
import org.springframework.stereotype.Component;

/** Keys in PKCS#12 stores of ours, each under the PIN of its holder. */
@Component
class KeyStoreDevice implements SigningDevice {

    @Override
    public DeviceKind kind() {
        return DeviceKind.PKCS12;
    }

    @Override
    public Unlocking unlock(HeldCertificate held, char[] pin, int signatures) {
        try {
            return TokenKey.registered(new Pkcs12SignatureToken(held.keyStore(), new PasswordProtection(pin)), held);
        } catch (DSSException notOpened) {
            if (Causes.of(notOpened).anyMatch(IOException.class::isInstance)) {
                return new Unlocking.WrongPin();
            }
            throw notOpened;
        }
    }
}
