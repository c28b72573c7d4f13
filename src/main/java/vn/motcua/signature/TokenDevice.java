package vn.motcua.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.nio.file.Files;
import java.security.KeyStore.PasswordProtection;
import java.util.Objects;
import javax.security.auth.login.FailedLoginException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;

/** Tokens and security modules attached to this machine, reached by the library of their maker. */
@Component
class TokenDevice implements SigningDevice {

    private static final Logger LOG = LoggerFactory.getLogger(TokenDevice.class);
    private static final Refusal NOT_SET_UP = Refusal.wrongMoment(
            "Máy chủ chưa được cấu hình thiết bị ký số PKCS#11. Hãy báo quản trị hệ thống, hoặc ký bản giấy rồi tải bản quét.");
    private static final Refusal SILENT = Refusal.wrongMoment(
            "Không kết nối được với thiết bị ký số. Hãy kiểm tra thiết bị, hoặc báo quản trị hệ thống.");
    private static final Refusal LOCKED = Refusal.forbidden(
            "Thiết bị ký số đã bị khóa vì nhập sai mã PIN nhiều lần. Hãy liên hệ nơi cấp chứng thư để mở khóa.");

    private final SignatureSettings settings;

    TokenDevice(SignatureSettings settings) {
        this.settings = settings;
    }

    @Override
    public DeviceKind kind() {
        return DeviceKind.PKCS11;
    }

    @Override
    public Unlocking unlock(HeldCertificate held, char[] pin, int signatures) {
        var library = settings.pkcs11Library();
        if (library == null || !Files.isReadable(library)) {
            return new Unlocking.NotThere(NOT_SET_UP);
        }
        var token = new Pkcs11SignatureToken(library.toString(), new PasswordProtection(pin), settings.pkcs11Slot());
        try {
            return TokenKey.registered(token, held);
        } catch (DSSException notOpened) {
            token.close();
            if (says(notOpened, "CKR_PIN_LOCKED")) {
                return new Unlocking.NotThere(LOCKED);
            }
            if (says(notOpened, "CKR_PIN_INCORRECT")
                    || Causes.of(notOpened).anyMatch(FailedLoginException.class::isInstance)) {
                return new Unlocking.WrongPin();
            }
            LOG.warn("The PKCS#11 device cannot be used", notOpened);
            return new Unlocking.NotThere(SILENT);
        }
    }

    private static boolean says(Throwable fault, String code) {
        return Causes.of(fault)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .anyMatch(message -> message.contains(code));
    }
}
