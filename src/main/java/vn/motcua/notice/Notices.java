package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What applicants were told. */
@Component
public class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All about a dossier, the first one first. */
    public List<Notice> of(DossierId dossier) {
        return jdbc.sql("select * from notice where dossier_id = ? order by at, id")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Notice> find(UUID id) {
        return jdbc.sql("select * from notice where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** @return false if it is there already */
    boolean add(Notice notice) {
        return jdbc.sql(
                                """
                                insert into notice (id, dossier_id, kind, channel, state, at)
                                values (?, ?, ?, 'MAIL', ?, ?) on conflict (id) do nothing""")
                        .params(
                                notice.id(),
                                notice.dossier().value(),
                                notice.kind().name(),
                                notice.state().name(),
                                Persisted.time(notice.at()))
                        .update()
                == 1;
    }

    /** @return the ids of those that were not there yet */
    Set<UUID> addAll(Collection<Notice> notices) {
        var rows = notices.toArray(Notice[]::new);
        return new HashSet<>(jdbc.sql(
                        """
                        insert into notice (id, dossier_id, kind, channel, state, at)
                        select id, dossier, kind, 'MAIL', state, cast(at as timestamptz)
                        from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]),
                          cast(? as text[])) as line (id, dossier, kind, state, at)
                        on conflict (id) do nothing returning id""")
                .params(
                        Stream.of(rows).map(Notice::id).toArray(UUID[]::new),
                        Stream.of(rows).map(notice -> notice.dossier().value()).toArray(UUID[]::new),
                        Stream.of(rows).map(notice -> notice.kind().name()).toArray(String[]::new),
                        Stream.of(rows).map(notice -> notice.state().name()).toArray(String[]::new),
                        Stream.of(rows).map(notice -> notice.at().toString()).toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    /** @return false if that was known */
    boolean sent(UUID id, Instant at) {
        return jdbc.sql(
                                """
                                update notice set state = 'SENT', sent_at = ?, reason = null
                                where id = ? and state <> 'SENT'""")
                        .params(Persisted.time(at), id)
                        .update()
                == 1;
    }

    void failed(UUID id, String reason) {
        jdbc.sql("update notice set state = 'FAILED', reason = ? where id = ? and state <> 'SENT'")
                .params(reason, id)
                .update();
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                NoticeState.valueOf(row.getString("state")),
                Persisted.time(row, "at"),
                Persisted.time(row, "sent_at"),
                row.getString("reason"));
    }
}
