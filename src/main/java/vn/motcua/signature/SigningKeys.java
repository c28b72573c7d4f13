package vn.motcua.signature;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Unlocks the key of an official, or of an authority. Wrong PINs are counted and after some the certificate is locked for
 * a while; a certificate that is out of its time, revoked or not its holder's unlocks nothing.
 */
@Component
public class SigningKeys {

    private static final Refusal NO_CERTIFICATE = Refusal.wrongMoment(
            "Chưa có chứng thư số nào được đăng ký cho người đang đăng nhập. Hãy báo quản trị hệ thống, hoặc ký bản giấy rồi tải bản quét.");
    private static final Refusal NO_PIN =
            Refusal.refused("Hãy nhập mã PIN của chứng thư số.").about("pin");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final CertificateRows rows;
    private final CertificateCheck check;
    private final SealPin sealPin;
    private final SignatureSettings settings;
    private final TransactionClock clock;
    private final Map<DeviceKind, SigningDevice> devices = new EnumMap<>(DeviceKind.class);

    SigningKeys(
            CertificateRows rows,
            CertificateCheck check,
            SealPin sealPin,
            SignatureSettings settings,
            TransactionClock clock,
            List<SigningDevice> devices) {
        this.rows = rows;
        this.check = check;
        this.sealPin = sealPin;
        this.settings = settings;
        this.clock = clock;
        devices.forEach(device -> this.devices.put(device.kind(), device));
    }

    /**
     * A certificate as its holder is shown it.
     *
     * @param holder as it stands in the certificate
     * @param device in words
     * @param objection why it does not sign now, null if it does
     */
    public record Shown(String holder, String device, OffsetDateTime validTo, String objection) {}

    /** The certificate by which the official signs; empty where none is registered. */
    public Optional<Shown> shown(OfficialId official) {
        return rows.of(official).map(held -> {
            var certificate = Certificates.of(held.certificate());
            return new Shown(
                    Certificates.nameOf(certificate),
                    held.device().label(),
                    Persisted.time(certificate.getNotAfter().toInstant()),
                    check.objection(certificate, clock.instant())
                            .map(Refusal::message)
                            .orElse(null));
        });
    }

    /**
     * @param pin blanked before this returns
     * @param signatures how many at most will be made
     */
    public Outcome<SigningKey> unlock(OfficialId official, char[] pin, int signatures) {
        try {
            if (pin == null || pin.length == 0) {
                return Outcome.refused(NO_PIN);
            }
            return rows.of(official)
                    .map(held -> unlock(held, pin, signatures))
                    .orElseGet(() -> Outcome.refused(NO_CERTIFICATE));
        } finally {
            blank(pin);
        }
    }

    /** The authority's own key; empty where it has none here, refused where it has one that does not sign. */
    public Optional<Outcome<SigningKey>> unlockSeal(AuthorityId authority, int signatures) {
        return sealPin.get().flatMap(pin -> rows.of(authority).map(held -> unlock(held, pin, signatures)));
    }

    private Outcome<SigningKey> unlock(HeldCertificate held, char[] pin, int signatures) {
        var now = clock.instant();
        if (held.lockedUntil() != null && now.isBefore(held.lockedUntil())) {
            return Outcome.refused(locked(held.lockedUntil()));
        }
        var objection = check.objection(Certificates.of(held.certificate()), now);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var unlocking = devices.get(held.device()).unlock(held, pin, signatures);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            if (held.pinFailures() > 0 || held.lockedUntil() != null) {
                rows.pinTold(held.id());
            }
            return Outcome.done(new SigningKey(held, unlocked.key()));
        }
        return Outcome.refused(unlocking instanceof Unlocking.NotThere notThere ? notThere.why() : wrongPin(held, now));
    }

    private Refusal wrongPin(HeldCertificate held, Instant now) {
        var left = settings.pinFailuresBeforeLock() - rows.pinFailed(held.id());
        if (left > 0) {
            return Refusal.refused("Mã PIN không đúng. Còn %d lần thử trước khi bị tạm khóa.".formatted(left))
                    .about("pin");
        }
        var until = now.plus(settings.pinLock());
        rows.lock(held.id(), until);
        return locked(until);
    }

    private static Refusal locked(Instant until) {
        return Refusal.refused("Nhập sai mã PIN quá nhiều lần: chứng thư số bị tạm khóa đến %s."
                        .formatted(HOUR.format(ZonedDateTime.ofInstant(until, Vietnam.ZONE))))
                .about("pin");
    }

    private static void blank(char[] pin) {
        if (pin != null) {
            java.util.Arrays.fill(pin, '\0');
        }
    }
}
