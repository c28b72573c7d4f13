package vn.motcua.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Whether a certificate may sign at a moment: in its time, issued by whom we believe, not revoked. */
@Component
class CertificateCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Trust trust;

    CertificateCheck(Trust trust) {
        this.trust = trust;
    }

    Optional<Refusal> objection(X509Certificate certificate, Instant at) {
        return asOf(at).objection(certificate);
    }

    /** For many certificates: what is known is read once. */
    AsOf asOf(Instant moment) {
        return new AsOf(trust.now(), moment);
    }

    /** What was known at a moment. */
    record AsOf(Trust.Known known, Instant moment) {

        Optional<Refusal> objection(X509Certificate certificate) {
            if (moment.isBefore(certificate.getNotBefore().toInstant())) {
                return refused("Chứng thư số của người ký chưa có hiệu lực: có hiệu lực từ %s."
                        .formatted(day(certificate.getNotBefore())));
            }
            if (moment.isAfter(certificate.getNotAfter().toInstant())) {
                return refused("Chứng thư số của người ký đã hết hạn ngày %s. Hãy gia hạn rồi đăng ký chứng thư mới."
                        .formatted(day(certificate.getNotAfter())));
            }
            if (known.anchors().stream().noneMatch(issuer -> Certificates.issued(issuer, certificate))) {
                return refused("Nơi cấp chứng thư số của người ký không nằm trong danh sách được tin cậy.");
            }
            return known.lists().stream()
                    .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                    .map(list -> list.getRevokedCertificate(certificate.getSerialNumber()))
                    .filter(entry -> entry != null
                            && !entry.getRevocationDate().toInstant().isAfter(moment))
                    .findFirst()
                    .flatMap(entry -> refused("Chứng thư số của người ký đã bị thu hồi ngày %s."
                            .formatted(day(entry.getRevocationDate()))));
        }
    }

    private static Optional<Refusal> refused(String message) {
        return Optional.of(Refusal.refused(message));
    }

    private static String day(Date date) {
        return DAY.format(ZonedDateTime.ofInstant(date.toInstant(), Vietnam.ZONE));
    }
}
