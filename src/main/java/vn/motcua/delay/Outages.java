package vn.motcua.delay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.OutageRegister;
import vn.motcua.shared.Persisted;

/** Sổ sự cố: when our side did not work. */
@Component
public class Outages implements OutageRegister {

    private static final String SELECT = "select * from outage ";

    private final JdbcClient jdbc;

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Outage> all() {
        return jdbc.sql(SELECT + "order by from_at desc, id limit 500")
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<Outage> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those that count and reach into the time between the two, of any authority. */
    public List<Outage> approvedBetween(Instant from, Instant to) {
        return jdbc.sql(SELECT + "where approved_at is not null and from_at < ? and to_at > ? order by from_at")
                .params(Persisted.time(to), Persisted.time(from))
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public boolean stoppedWork(AuthorityId authority, Instant at) {
        return jdbc.sql(
                        """
                        select exists (select from outage
                            where approved_at is not null and :at between from_at and to_at
                                and (authority_id is null or authority_id = :authority))""")
                .param("authority", authority.value())
                .param("at", Persisted.time(at))
                .query(Boolean.class)
                .single();
    }

    /** Whether one that nobody rejected hits the same offices at a moment between the two. */
    boolean overlaps(AuthorityId authority, Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select exists (select from outage
                            where rejected_at is null and from_at < :to and to_at > :from
                                and (cast(:authority as text) is null or authority_id is null or authority_id = :authority))""")
                .param("authority", authority == null ? null : authority.value())
                .param("from", Persisted.time(from))
                .param("to", Persisted.time(to))
                .query(Boolean.class)
                .single();
    }

    /** One writer at a time: what two record at once must not overlap either. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('outage'))")
                .query((row, number) -> number)
                .single();
    }

    void add(Outage outage) {
        jdbc.sql(
                        """
                        insert into outage (id, authority_id, from_at, to_at, reason, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        outage.id(),
                        outage.authority() == null ? null : outage.authority().value(),
                        Persisted.time(outage.from()),
                        Persisted.time(outage.to()),
                        outage.reason(),
                        outage.recordedBy().value(),
                        Persisted.time(outage.recordedAt()))
                .update();
    }

    /** @return false if it was decided before */
    boolean decide(UUID id, boolean approved, OfficialId by, Instant at) {
        var column = approved ? "approved" : "rejected";
        return jdbc.sql(
                                """
                                update outage set %1$s_by = ?, %1$s_at = ?
                                where id = ? and approved_at is null and rejected_at is null"""
                                        .formatted(column))
                        .params(by.value(), Persisted.time(at), id)
                        .update()
                == 1;
    }

    private static Outage read(ResultSet row) throws SQLException {
        return new Outage(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("authority_id"))
                        .map(AuthorityId::new)
                        .orElse(null),
                Persisted.time(row, "from_at"),
                Persisted.time(row, "to_at"),
                row.getString("reason"),
                new OfficialId(row.getString("recorded_by")),
                Persisted.time(row, "recorded_at"),
                official(row, "approved_by"),
                Persisted.time(row, "approved_at"),
                official(row, "rejected_by"),
                Persisted.time(row, "rejected_at"));
    }

    private static OfficialId official(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(OfficialId::new).orElse(null);
    }
}
