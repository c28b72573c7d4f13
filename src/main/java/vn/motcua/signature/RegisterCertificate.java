package vn.motcua.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Registers by which certificate an official or an authority signs. The one before it signs nothing any more; what it has
 * signed stays theirs.
 */
@Service
public class RegisterCertificate {

    private static final String REPLACED = "Thay bằng chứng thư mới";

    private final CertificateRows rows;
    private final CertificateCheck check;
    private final Authorities authorities;
    private final TransactionClock clock;

    RegisterCertificate(CertificateRows rows, CertificateCheck check, Authorities authorities, TransactionClock clock) {
        this.rows = rows;
        this.check = check;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @return the name of whom it was registered for; refused where the certificate could sign nothing for them */
    @Transactional
    public Outcome<String> register(CertificateEntry entry) {
        if (blank(entry.official()) == blank(entry.authority())) {
            return refused("official", "Chọn người ký, hoặc cơ quan, chỉ một trong hai.");
        }
        return blank(entry.authority()) ? forOfficial(entry) : forAuthority(entry);
    }

    private Outcome<String> forOfficial(CertificateEntry entry) {
        var id = new OfficialId(entry.official().strip());
        if (!rows.hold(id)) {
            return refused("official", "Không có công chức nào có tài khoản «%s».".formatted(id));
        }
        var name = authorities.official(id).map(Official::fullName).orElse(id.value());
        return of(entry, name, null, (certificate, now) -> {
            rows.of(id).ifPresent(before -> rows.end(before.id(), entry.by(), REPLACED, now));
            rows.add(held(entry, id, null, certificate, null), entry.by(), now);
        });
    }

    private Outcome<String> forAuthority(CertificateEntry entry) {
        var id = new AuthorityId(entry.authority().strip());
        if (!rows.hold(id)) {
            return refused("authority", "Không có cơ quan «%s».".formatted(id));
        }
        var picture = entry.picture().length == 0 ? null : entry.picture();
        var name = authorities.find(id).map(Authority::name).orElse(id.value());
        return of(entry, name, picture, (certificate, now) -> {
            rows.of(id).ifPresent(before -> rows.end(before.id(), entry.by(), REPLACED, now));
            rows.add(held(entry, null, id, certificate, picture), entry.by(), now);
        });
    }

    private interface Keeping {
        void keep(byte[] certificate, Instant now);
    }

    private Outcome<String> of(CertificateEntry entry, String name, byte[] picture, Keeping keeping) {
        var now = clock.instant();
        var read = Certificates.read(entry.certificate());
        if (read.isEmpty()) {
            return refused("certificate", "Tệp không phải là chứng thư số X.509 (.cer, .crt, .pem).");
        }
        var der = Certificates.encoded(read.get());
        var refusal = whereTheKeyLies(entry)
                .or(() -> whatIsWrong(read.get(), now))
                .or(() -> anotherName(read.get(), name, entry.otherName()))
                .or(() -> anothers(der))
                .or(() -> BroughtSeal.objection(picture));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        keeping.keep(der, now);
        return Outcome.done(name);
    }

    private static Optional<Refusal> whereTheKeyLies(CertificateEntry entry) {
        if (entry.device() == null || entry.device() == DeviceKind.PKCS12) {
            return objection("device", "Chọn nơi giữ khóa: thiết bị PKCS#11 hoặc dịch vụ ký số từ xa.");
        }
        return entry.device() == DeviceKind.REMOTE && blank(entry.keyReference())
                ? objection("keyReference", "Ghi mã khóa mà dịch vụ ký số từ xa đã cấp.")
                : Optional.empty();
    }

    private Optional<Refusal> whatIsWrong(X509Certificate certificate, Instant now) {
        var uses = certificate.getKeyUsage();
        if (certificate.getBasicConstraints() >= 0 || uses != null && !uses[0] && !uses[1]) {
            return objection("certificate", "Chứng thư này không dùng để ký văn bản.");
        }
        return check.objection(certificate, now).map(refusal -> refusal.about("certificate"));
    }

    private static Optional<Refusal> anotherName(X509Certificate certificate, String name, boolean seen) {
        var named = Certificates.nameOf(certificate);
        return seen || alike(named, name)
                ? Optional.empty()
                : objection(
                        "otherName",
                        "Chứng thư cấp cho «%s», không phải «%s». Nếu đã đối chiếu và đúng là một, hãy đánh dấu xác nhận."
                                .formatted(named, name));
    }

    private Optional<Refusal> anothers(byte[] der) {
        return rows.holding(der).isPresent()
                ? objection("certificate", "Chứng thư này đã được đăng ký trước đây.")
                : Optional.empty();
    }

    private static boolean alike(String one, String other) {
        var first = PlainText.line(one);
        var second = PlainText.line(other);
        return first != null && first.equalsIgnoreCase(second);
    }

    private static HeldCertificate held(
            CertificateEntry entry, OfficialId official, AuthorityId authority, byte[] certificate, byte[] picture) {
        return new HeldCertificate(
                UUID.randomUUID(),
                official,
                authority,
                entry.device(),
                certificate,
                null,
                PlainText.line(entry.keyReference()),
                picture,
                0,
                null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Optional<Refusal> objection(String field, String message) {
        return Optional.of(Refusal.refused(message).about(field));
    }

    private static Outcome<String> refused(String field, String message) {
        return Outcome.refused(Refusal.refused(message).about(field));
    }
}
