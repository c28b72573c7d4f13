package vn.motcua.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
        return inUse("official_id", official.value());
    }

    Optional<HeldCertificate> of(AuthorityId authority) {
        return inUse("authority_id", authority.value());
    }

    private Optional<HeldCertificate> inUse(String holder, String id) {
        return jdbc.sql("select * from signing_certificate where %s = ? and ended_at is null".formatted(holder))
                .param(id)
                .query(CertificateRows::read)
                .optional();
    }

    /** A certificate in use and whose it is, by name. */
    record Named(HeldCertificate held, String holder) {}

    List<Named> inUse() {
        return jdbc.sql(
                        """
                        select c.*, coalesce(o.full_name, a.name) as holder from signing_certificate c
                        left join official o on o.id = c.official_id
                        left join authority a on a.id = c.authority_id
                        where c.ended_at is null""")
                .query((row, number) -> new Named(read(row, number), row.getString("holder")))
                .list();
    }

    /** Whether there is such an official; until the end of the transaction nobody else registers anything for them. */
    boolean hold(OfficialId official) {
        return hold("official", official.value());
    }

    boolean hold(AuthorityId authority) {
        return hold("authority", authority.value());
    }

    private boolean hold(String table, String id) {
        return jdbc.sql("select 1 from %s where id = ? for update".formatted(table))
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
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

    /** @param by null for what the trial issued itself */
    void add(HeldCertificate held, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into signing_certificate
                            (id, official_id, authority_id, device, certificate, key_store, key_reference, picture, added_at,
                             added_by)
                        values (:id, :official, :authority, :device, :certificate, :keyStore, :reference, :picture, :at, :by)""")
                .param("id", held.id())
                .param("official", id(held.official()))
                .param(
                        "authority",
                        held.authority() == null ? null : held.authority().value())
                .param("by", id(by))
                .param("device", held.device().name())
                .param("certificate", held.certificate())
                .param("keyStore", held.keyStore())
                .param("reference", held.keyReference())
                .param("picture", held.picture())
                .param("at", Persisted.time(at))
                .update();
    }

    /** @return false if it was ended before */
    boolean end(UUID id, OfficialId by, String reason, Instant at) {
        return jdbc.sql(
                                """
                                update signing_certificate set ended_at = ?, ended_by = ?, end_reason = ?
                                where id = ? and ended_at is null""")
                        .params(Persisted.time(at), by.value(), reason, id)
                        .update()
                == 1;
    }

    private static String id(OfficialId official) {
        return official == null ? null : official.value();
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
