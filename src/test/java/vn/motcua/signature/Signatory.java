package vn.motcua.signature;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.authority.OfficialId;

/** An issuer with those it issued to: what a test needs to sign and to judge. */
final class Signatory implements Trust, Holders {

    static final String PIN = "135790";

    private final TestCa ca;
    private final Instant now;
    private final Map<X509Certificate, Instant> revoked = new HashMap<>();
    private final List<HeldCertificate> held = new ArrayList<>();
    final List<X509Certificate> alsoBelieved = new ArrayList<>();

    Signatory(Instant now) {
        this.now = now;
        this.ca = new TestCa("CA thử của kiểm thử", now.minus(3650, ChronoUnit.DAYS), now.plus(3650, ChronoUnit.DAYS));
    }

    HeldCertificate issue(String id, String name) {
        return issue(id, name, now.minus(30, ChronoUnit.DAYS), now.plus(700, ChronoUnit.DAYS));
    }

    HeldCertificate issue(String id, String name, Instant from, Instant until) {
        var issued = ca.issue(name, "UBND xã Thanh Quang", from, until, PIN.toCharArray());
        try {
            var one = new HeldCertificate(
                    UUID.randomUUID(),
                    new OfficialId(id),
                    null,
                    DeviceKind.PKCS12,
                    issued.certificate().getEncoded(),
                    issued.keyStore(),
                    null,
                    null,
                    0,
                    null);
            held.add(one);
            return one;
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void revoke(HeldCertificate one, Instant at) {
        revoked.put(Certificates.of(one.certificate()), at);
    }

    static DeviceKey open(HeldCertificate one) {
        return ((Unlocking.Unlocked) new KeyStoreDevice().unlock(one, PIN.toCharArray(), 1)).key();
    }

    @Override
    public Known now() {
        var anchors = new ArrayList<>(alsoBelieved);
        anchors.add(ca.certificate());
        X509CRL list =
                Certificates.listOf(ca.list(revoked, now.minus(1, ChronoUnit.DAYS), now.plus(3000, ChronoUnit.DAYS)));
        return new Known(anchors, List.of(list));
    }

    @Override
    public Optional<HeldCertificate> holding(byte[] certificate) {
        return held.stream()
                .filter(one -> Arrays.equals(one.certificate(), certificate))
                .findFirst();
    }
}
