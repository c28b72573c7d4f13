package vn.motcua.linked;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The branches of linked dossiers. Each is answered once: what comes second is only kept. */
@Component
public class Branches {

    private static final String BY_ID = "select * from linked_branch where id = ?";

    private final JdbcClient jdbc;

    Branches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is none */
    public Branch get(UUID id) {
        return jdbc.sql(BY_ID).param(id).query((row, number) -> read(row)).single();
    }

    public Optional<Branch> find(UUID id) {
        return jdbc.sql(BY_ID).param(id).query((row, number) -> read(row)).optional();
    }

    /** All of a dossier, in the order in which they were sent. */
    public List<Branch> of(DossierId dossier) {
        return jdbc.sql("select * from linked_branch where dossier_id = ? order by sent_at, branch_key")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those of the dossiers that are still awaited, in one look. */
    public List<Branch> open(Collection<DossierId> dossiers) {
        return jdbc.sql("select * from linked_branch where dossier_id = any (?) and result is null")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether one of the authorities was ever asked for a part of the dossier. */
    boolean asked(Set<AuthorityId> authorities, DossierId dossier) {
        return jdbc.sql(
                        "select exists (select from linked_branch where dossier_id = ? and asked_authority_id = any (?))")
                .params(dossier.value(), texts(authorities))
                .query(Boolean.class)
                .single();
    }

    /** Every dossier of which one of the authorities was ever asked for a part. */
    Set<DossierId> askedOf(Set<AuthorityId> authorities) {
        return jdbc.sql("select dossier_id from linked_branch where asked_authority_id = any (?)")
                .param(texts(authorities))
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .set();
    }

    private static String[] texts(Set<AuthorityId> authorities) {
        return authorities.stream().map(AuthorityId::value).toArray(String[]::new);
    }

    /** Nobody else answers it until the transaction ends. */
    Optional<Branch> locked(UUID id) {
        return jdbc.sql(BY_ID + " for update")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    void add(Branch branch) {
        jdbc.sql(
                        """
                        insert into linked_branch (id, dossier_id, branch_key, label, authority_name, partner, asked_authority_id,
                            asked_field, sent_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        branch.id(),
                        branch.dossier().value(),
                        branch.key(),
                        branch.label(),
                        branch.authority(),
                        branch.partner(),
                        branch.own() ? branch.asked().value() : null,
                        branch.field(),
                        Persisted.time(branch.sentAt()),
                        Persisted.time(branch.dueAt()))
                .update();
    }

    /** @return false if it was answered before, or its lateness noted for the same moment */
    boolean noteLate(UUID id, Instant at) {
        return jdbc.sql(
                                """
                                update linked_branch set late_noted_at = ?
                                where id = ? and result is null and due_at <= ?
                                  and (late_noted_at is null or late_noted_at < due_at)""")
                        .params(Persisted.time(at), id, Persisted.time(at))
                        .update()
                == 1;
    }

    /** @return false if it was answered before */
    boolean answer(UUID id, Branch.Answer answer) {
        return jdbc.sql(
                                """
                                update linked_branch set result = ?, result_number = ?, result_date = ?, reason = ?,
                                    remedy = ?, answered_at = ?, answered_by = ?
                                where id = ? and result is null""")
                        .params(
                                answer.result().name(),
                                answer.number(),
                                answer.date(),
                                answer.reason(),
                                answer.remedy(),
                                Persisted.time(answer.at()),
                                answer.by() == null ? null : answer.by().value(),
                                id)
                        .update()
                == 1;
    }

    /** @param due by id; what is answered keeps its own */
    void move(Map<UUID, Instant> due) {
        var ids = due.keySet().toArray(UUID[]::new);
        jdbc.sql(
                        """
                        update linked_branch b set due_at = line.due::timestamptz
                        from unnest(cast(? as uuid[]), cast(? as text[])) as line (id, due)
                        where b.id = line.id and result is null""")
                .params(ids, Stream.of(ids).map(due::get).map(Instant::toString).toArray(String[]::new))
                .update();
    }

    private static Branch read(ResultSet row) throws SQLException {
        return new Branch(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("branch_key"),
                row.getString("label"),
                row.getString("authority_name"),
                row.getString("partner"),
                Optional.ofNullable(row.getString("asked_authority_id"))
                        .map(AuthorityId::new)
                        .orElse(null),
                row.getString("asked_field"),
                Persisted.time(row, "sent_at"),
                Persisted.time(row, "due_at"),
                Persisted.time(row, "late_noted_at"),
                row.getString("result") == null ? null : answer(row));
    }

    private static Branch.Answer answer(ResultSet row) throws SQLException {
        return new Branch.Answer(
                Branch.Result.valueOf(row.getString("result")),
                row.getString("result_number"),
                Optional.ofNullable(row.getDate("result_date"))
                        .map(Date::toLocalDate)
                        .orElse(null),
                row.getString("reason"),
                row.getString("remedy"),
                Persisted.time(row, "answered_at"),
                Optional.ofNullable(row.getString("answered_by"))
                        .map(OfficialId::new)
                        .orElse(null));
    }
}
