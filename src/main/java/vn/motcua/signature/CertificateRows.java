package vn.motcua.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** The rows of {@code signing_certificate}. */
@Component
class CertificateRows implements Holders {

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HeldCertificate> of(OfficialId official) {
        return jdbc.sql("select * from signing_certificate where official_id = ? and ended_at is null")
                .param(official.value())
                .query(CertificateRows::read)
                .optional();
    }

    Optional<HeldCertificate> of(AuthorityId authority) {
        return jdbc.sql("select * from signing_certificate where authority_id = ? and ended_at is null")
                .param(authority.value())
                .query(CertificateRows::read)
                .optional();
    }

    @Override
    public Optional<HeldCertificate> holding(byte[] certificate) {
        return jdbc
                .sql(
                        """
                        select * from signing_certificate where sha256(certificate) = sha256(:der)
                        order by ended_at nulls first limit 1""")
                .param("der", certificate)
                .query(CertificateRows::read)
                .list()
                .stream()
                .findFirst();
    }

    void add(HeldCertificate held, Instant at) {
        jdbc.sql(
                        """
                        insert into signing_certificate
                            (id, official_id, authority_id, device, certificate, key_store, key_reference, picture, added_at)
                        values (:id, :official, :authority, :device, :certificate, :keyStore, :reference, :picture, :at)""")
                .param("id", held.id())
                .param(
                        "official",
                        held.official() == null ? null : held.official().value())
                .param(
                        "authority",
                        held.authority() == null ? null : held.authority().value())
                .param("device", held.device().name())
                .param("certificate", held.certificate())
                .param("keyStore", held.keyStore())
                .param("reference", held.keyReference())
                .param("picture", held.picture())
                .param("at", Persisted.time(at))
                .update();
    }

    void end(UUID id, Instant at) {
        jdbc.sql("update signing_certificate set ended_at = ? where id = ? and ended_at is null")
                .params(Persisted.time(at), id)
                .update();
    }

    /** Counted whatever becomes of the act that the PIN was for. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int pinFailed(UUID id) {
        return jdbc.sql(
                        "update signing_certificate set pin_failures = pin_failures + 1 where id = ? returning pin_failures")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void lock(UUID id, Instant until) {
        jdbc.sql("update signing_certificate set locked_until = ?, pin_failures = 0 where id = ?")
                .params(Persisted.time(until), id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void pinTold(UUID id) {
        jdbc.sql("update signing_certificate set pin_failures = 0, locked_until = null where id = ?")
                .param(id)
                .update();
    }

    private static HeldCertificate read(ResultSet row, int number) throws SQLException {
        var official = row.getString("official_id");
        var authority = row.getString("authority_id");
        return new HeldCertificate(
                row.getObject("id", UUID.class),
                official == null ? null : new OfficialId(official),
                authority == null ? null : new AuthorityId(authority),
                DeviceKind.valueOf(row.getString("device")),
                row.getBytes("certificate"),
                row.getBytes("key_store"),
                row.getString("key_reference"),
                row.getBytes("picture"),
                row.getInt("pin_failures"),
                Persisted.time(row, "locked_until"));
    }
}
