package vn.motcua.signature;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/**
 * Makes an issuer nobody outside believes, and a certificate for each official of a trial and each of their authorities.
 * Never to be called for a database from outside.
 */
@Component
public class IssueTestCertificates {

    private static final int YEARS = 30;

    private final CertificateRows rows;
    private final Authorities authorities;
    private final JdbcClient jdbc;
    private final TransactionClock clock;

    IssueTestCertificates(CertificateRows rows, Authorities authorities, JdbcClient jdbc, TransactionClock clock) {
        this.rows = rows;
        this.authorities = authorities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param pin what unlocks the official's key; kept nowhere */
    public record Holder(Official official, String pin) {}

    /**
     * Valid from well before now, since a trial's clock may begin earlier, and for decades, since it may jump.
     *
     * @param sealPin what unlocks the authorities' keys
     */
    @Transactional
    public void issueFor(Collection<Holder> holders, char[] sealPin) {
        var now = clock.instant();
        var from = now.minus(3L * 365, ChronoUnit.DAYS);
        var until = now.plus(YEARS * 365L, ChronoUnit.DAYS);
        var ca = new TestCa("CA dùng thử Một Cửa", from, until);
        believe(ca, from, until, now);
        for (var holder : holders) {
            var official = holder.official();
            var issued = ca.issue(
                    official.fullName(),
                    official.working()
                            .findFirst()
                            .map(Post::authority)
                            .map(this::name)
                            .orElse("Dùng thử"),
                    from,
                    until,
                    holder.pin().toCharArray());
            rows.add(held(official.id(), null, issued, null), null, now);
        }
        holders.stream()
                .flatMap(holder -> holder.official().working())
                .map(Post::authority)
                .distinct()
                .forEach(authority -> {
                    var issued = ca.issue(name(authority), name(authority), from, until, sealPin);
                    rows.add(held(null, authority, issued, SealPicture.of(name(authority))), null, now);
                });
    }

    private void believe(TestCa ca, Instant from, Instant until, Instant now) {
        var der = Certificates.encoded(ca.certificate());
        jdbc.sql(
                        "insert into trust_anchor (sha256, certificate, added_at) values (encode(sha256(:der), 'hex'), :der, :at)")
                .param("der", der)
                .param("at", Persisted.time(now))
                .update();
        jdbc.sql(
                        """
                        insert into revocation_list (issuer_sha256, content, added_at)
                        values (encode(sha256(:der), 'hex'), :list, :at)""")
                .param("der", der)
                .param("list", ca.list(Map.of(), from, until))
                .param("at", Persisted.time(now))
                .update();
    }

    private static HeldCertificate held(
            OfficialId official, AuthorityId authority, TestCa.Issued issued, byte[] picture) {
        return new HeldCertificate(
                UUID.randomUUID(),
                official,
                authority,
                DeviceKind.PKCS12,
                Certificates.encoded(issued.certificate()),
                issued.keyStore(),
                null,
                picture,
                0,
                null);
    }

    private String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }
}
