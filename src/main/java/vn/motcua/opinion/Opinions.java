package vn.motcua.opinion;

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

/** The requests for opinions. Each ends once: the update that comes second changes nothing. */
@Component
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is none */
    public Opinion get(UUID id) {
        return jdbc.sql("select * from opinion_request where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .single();
    }

    /** All about a dossier, the first one first. */
    public List<Opinion> of(DossierId dossier) {
        return jdbc.sql("select * from opinion_request where dossier_id = ? order by asked_at, id")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    List<Opinion> open(Collection<DossierId> dossiers) {
        return jdbc.sql(
                        """
                        select * from opinion_request where dossier_id = any (?)
                          and answered_at is null and silent_at is null and dropped_at is null""")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    void move(Map<UUID, Instant> due) {
        var ids = due.keySet().toArray(UUID[]::new);
        jdbc.sql(
                        """
                        update opinion_request o set due_at = line.due::timestamptz
                        from unnest(cast(? as uuid[]), cast(? as text[])) as line (id, due)
                        where o.id = line.id and answered_at is null and silent_at is null and dropped_at is null""")
                .params(ids, Stream.of(ids).map(due::get).map(Instant::toString).toArray(String[]::new))
                .update();
    }

    /** Whether one of the authorities was ever asked about the dossier. */
    boolean asked(Set<AuthorityId> authorities, DossierId dossier) {
        return jdbc.sql(
                        "select exists (select from opinion_request where dossier_id = ? and asked_authority_id = any (?))")
                .params(dossier.value(), texts(authorities))
                .query(Boolean.class)
                .single();
    }

    /** Every dossier about which one of the authorities was ever asked. */
    Set<DossierId> askedOf(Set<AuthorityId> authorities) {
        return jdbc.sql("select dossier_id from opinion_request where asked_authority_id = any (?)")
                .param(texts(authorities))
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .set();
    }

    private static String[] texts(Set<AuthorityId> authorities) {
        return authorities.stream().map(AuthorityId::value).toArray(String[]::new);
    }

    void add(Opinion opinion) {
        jdbc.sql(
                        """
                        insert into opinion_request (id, dossier_id, asking_authority_id, asked_authority_id, field,
                            question, asked_at, asked_by, due_at, silence)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        opinion.id(),
                        opinion.dossier().value(),
                        opinion.asking().value(),
                        opinion.asked().value(),
                        opinion.field(),
                        opinion.question(),
                        Persisted.time(opinion.askedAt()),
                        opinion.askedBy().value(),
                        Persisted.time(opinion.dueAt()),
                        opinion.silence().name())
                .update();
    }

    /** @return false if it has an answer already */
    boolean answer(UUID id, Opinion.Verdict verdict, String text, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                                update opinion_request set verdict = ?, answer = ?, answered_by = ?, answered_at = ?
                                where id = ? and answered_at is null and dropped_at is null""")
                        .params(verdict.name(), text, by.value(), Persisted.time(at), id)
                        .update()
                == 1;
    }

    /** @return false if it was answered, or its silence noted, before */
    boolean silent(UUID id, Instant at) {
        return jdbc.sql(
                                """
                                update opinion_request set silent_at = ?
                                where id = ? and answered_at is null and silent_at is null and dropped_at is null""")
                        .params(Persisted.time(at), id)
                        .update()
                == 1;
    }

    /** The dossier has ended: nobody waits for what was not answered by now. */
    void drop(DossierId dossier, Instant at) {
        jdbc.sql("update opinion_request set dropped_at = ? where dossier_id = ? and answered_at is null")
                .params(Persisted.time(at), dossier.value())
                .update();
    }

    private static Opinion read(ResultSet row) throws SQLException {
        return new Opinion(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new AuthorityId(row.getString("asking_authority_id")),
                new AuthorityId(row.getString("asked_authority_id")),
                row.getString("field"),
                row.getString("question"),
                Persisted.time(row, "asked_at"),
                new OfficialId(row.getString("asked_by")),
                Persisted.time(row, "due_at"),
                Opinion.Silence.valueOf(row.getString("silence")),
                Persisted.time(row, "silent_at"),
                Persisted.time(row, "answered_at"),
                Optional.ofNullable(row.getString("answered_by"))
                        .map(OfficialId::new)
                        .orElse(null),
                Optional.ofNullable(row.getString("verdict"))
                        .map(Opinion.Verdict::valueOf)
                        .orElse(null),
                row.getString("answer"),
                Persisted.time(row, "dropped_at"));
    }
}
