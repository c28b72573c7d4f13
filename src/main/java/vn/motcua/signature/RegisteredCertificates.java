package vn.motcua.signature;

import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** The certificates by which officials and authorities sign here. */
@Component
public class RegisteredCertificates {

    /** As many are listed at most; a search finds the others. */
    public static final int LISTED = 200;

    private final CertificateRows rows;
    private final CertificateCheck check;
    private final TransactionClock clock;

    RegisteredCertificates(CertificateRows rows, CertificateCheck check, TransactionClock clock) {
        this.rows = rows;
        this.check = check;
        this.clock = clock;
    }

    private record Read(CertificateRows.Named named, X509Certificate certificate) {

        boolean answersTo(String wanted) {
            var held = named.held();
            var id = held.official() == null
                    ? held.authority().value()
                    : held.official().value();
            return Vietnam.fold(named.holder()).contains(wanted) || id.contains(wanted);
        }
    }

    /**
     * Those in use, first whichever ends first.
     *
     * @param sought a part of the holder's name or id, however accented; blank for all
     */
    public List<RegisteredCertificate> inUse(String sought) {
        var wanted = Vietnam.fold(sought);
        var asOf = check.asOf(clock.instant());
        return rows.inUse().stream()
                .map(named -> new Read(named, Certificates.of(named.held().certificate())))
                .filter(read -> read.answersTo(wanted))
                .sorted(Comparator.comparing(read -> read.certificate().getNotAfter()))
                .limit(LISTED)
                .map(read -> shown(read, asOf))
                .toList();
    }

    private static RegisteredCertificate shown(Read read, CertificateCheck.AsOf asOf) {
        var held = read.named().held();
        var certificate = read.certificate();
        var locked = held.lockedUntil() != null && asOf.moment().isBefore(held.lockedUntil());
        return new RegisteredCertificate(
                held.id(),
                read.named().holder(),
                held.official() == null ? null : held.official().value(),
                Certificates.nameOf(certificate),
                Certificates.issuerOf(certificate),
                Certificates.serialOf(certificate),
                held.device().label(),
                Persisted.time(certificate.getNotBefore().toInstant()),
                Persisted.time(certificate.getNotAfter().toInstant()),
                locked ? Persisted.time(held.lockedUntil()) : null,
                asOf.objection(certificate).map(Refusal::message).orElse(null));
    }
}
