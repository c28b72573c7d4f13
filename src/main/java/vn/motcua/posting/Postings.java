package vn.motcua.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.shared.Persisted;

/** The postings of dossiers. Each ends once. */
@Component
public class Postings {

    private final JdbcClient jdbc;
    private final HoldDossier holdDossier;

    Postings(JdbcClient jdbc, HoldDossier holdDossier) {
        this.jdbc = jdbc;
        this.holdDossier = holdDossier;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is none */
    public Posting get(UUID id) {
        return jdbc.sql("select * from public_posting where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .single();
    }

    /** All of a dossier, the first one first. */
    public List<Posting> of(DossierId dossier) {
        return jdbc.sql("select * from public_posting where dossier_id = ? order by round")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Posting> last(DossierId dossier) {
        return of(dossier).stream().reduce((earlier, later) -> later);
    }

    /** The last one, which nobody else ends until the transaction does: the bell and whoever objects follow each other. */
    Optional<Posting> lastHeld(DossierId dossier) {
        holdDossier.hold(dossier);
        return last(dossier);
    }

    /** Those of the dossiers that hang now, in one look. */
    List<Posting> open(Collection<DossierId> dossiers) {
        return jdbc.sql("select * from public_posting where dossier_id = any (?) and closed_at is null")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    void add(Posting posting) {
        jdbc.sql(
                        """
                        insert into public_posting (id, dossier_id, round, notice_number, place, posted_on, ends_at,
                          posted_at, posted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        posting.id(),
                        posting.dossier().value(),
                        posting.round(),
                        posting.noticeNumber(),
                        posting.place(),
                        posting.postedOn(),
                        Persisted.time(posting.endsAt()),
                        Persisted.time(posting.postedAt()),
                        posting.postedBy().value())
                .update();
    }

    /** @return false if it ended before */
    boolean close(UUID id, Posting.Outcome outcome, Instant at) {
        return jdbc.sql(
                                """
                                update public_posting set closed_at = ?, outcome = ?
                                where id = ? and closed_at is null""")
                        .params(Persisted.time(at), outcome.name(), id)
                        .update()
                == 1;
    }

    /** @param ends by id; what has ended keeps its own */
    void move(Map<UUID, Instant> ends) {
        var ids = ends.keySet().toArray(UUID[]::new);
        jdbc.sql(
                        """
                        update public_posting p set ends_at = line.ends::timestamptz
                        from unnest(cast(? as uuid[]), cast(? as text[])) as line (id, ends)
                        where p.id = line.id and closed_at is null""")
                .params(
                        ids,
                        Stream.of(ids).map(ends::get).map(Instant::toString).toArray(String[]::new))
                .update();
    }

    private static Posting read(ResultSet row) throws SQLException {
        return new Posting(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getInt("round"),
                row.getString("notice_number"),
                row.getString("place"),
                row.getObject("posted_on", LocalDate.class),
                Persisted.time(row, "ends_at"),
                Persisted.time(row, "posted_at"),
                new OfficialId(row.getString("posted_by")),
                Persisted.time(row, "closed_at"),
                Optional.ofNullable(row.getString("outcome"))
                        .map(Posting.Outcome::valueOf)
                        .orElse(null));
    }
}
