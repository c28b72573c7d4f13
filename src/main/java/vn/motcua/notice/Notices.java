package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What applicants were told, and how. */
@Component
public class Notices {

    private static final String SELECT =
            "select n.*, o.full_name from notice n left join official o on o.id = n.official_id ";

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All about a dossier, the first one first. */
    public List<Notice> of(DossierId dossier) {
        return jdbc.sql(SELECT + "where n.dossier_id = ? order by n.at, n.put_at, n.id")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Notice> find(UUID id) {
        return jdbc.sql(SELECT + "where n.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether the same thing was told in another way, or is about to be. */
    boolean toldOtherwise(Notice notice) {
        return of(notice.dossier()).stream()
                .anyMatch(other -> !other.id().equals(notice.id())
                        && other.tellsSameAs(notice)
                        && other.state().tells());
    }

    /** As {@link #of}, and nobody else holds them until the caller's transaction ends. */
    List<Notice> held(DossierId dossier) {
        jdbc.sql("select id from notice where dossier_id = ? order by id for update")
                .param(dossier.value())
                .query(UUID.class)
                .list();
        return of(dossier);
    }

    /**
     * The ways that failed for these dossiers since their data were last corrected; a dossier without such is not among the
     * keys.
     */
    Map<DossierId, Set<NoticeChannel>> spent(Collection<DossierId> dossiers) {
        var spent = new HashMap<DossierId, Set<NoticeChannel>>();
        jdbc.sql(
                        """
                        select distinct dossier_id, channel from notice n
                        where dossier_id = any (?) and state = 'FAILED' and not exists (
                          select from dossier_event e
                          where e.dossier_id = n.dossier_id and e.kind = 'DATA_CORRECTED' and e.at > n.put_at)""")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query(row -> {
                    spent.computeIfAbsent(
                                    new DossierId(row.getObject("dossier_id", UUID.class)),
                                    dossier -> EnumSet.noneOf(NoticeChannel.class))
                            .add(NoticeChannel.valueOf(row.getString("channel")));
                });
        return spent;
    }

    /** @return the ids of those that were not there yet */
    Set<UUID> add(Collection<Notice> notices) {
        var rows = List.copyOf(notices);
        return new HashSet<>(jdbc.sql(
                        """
                        insert into notice (id, dossier_id, kind, channel, state, at, put_at, authority_id, reason)
                        select id, dossier, kind, channel, state, cast(at as timestamptz), cast(put as timestamptz),
                          authority, reason
                        from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]),
                          cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                          as line (id, dossier, kind, channel, state, at, put, authority, reason)
                        on conflict (id) do nothing returning id""")
                .params(
                        rows.stream().map(Notice::id).toArray(UUID[]::new),
                        rows.stream().map(notice -> notice.dossier().value()).toArray(UUID[]::new),
                        texts(rows, notice -> notice.kind().name()),
                        texts(rows, notice -> notice.channel().name()),
                        texts(rows, notice -> notice.state().name()),
                        texts(rows, notice -> notice.at().toString()),
                        texts(rows, notice -> notice.putAt().toString()),
                        texts(rows, notice -> notice.authority().value()),
                        texts(rows, Notice::reason))
                .query(UUID.class)
                .list());
    }

    /** @return false if it is there already */
    boolean addCall(Notice call, OfficialId by) {
        return jdbc.sql(
                                """
                                insert into notice (id, dossier_id, kind, channel, state, at, put_at, sent_at,
                                  authority_id, official_id, reached, said)
                                values (?, ?, ?, 'CALL', ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                call.id(),
                                call.dossier().value(),
                                call.kind().name(),
                                call.state().name(),
                                Persisted.time(call.at()),
                                Persisted.time(call.putAt()),
                                Persisted.time(call.sentAt()),
                                call.authority().value(),
                                by.value(),
                                call.call().reached(),
                                call.call().said())
                        .update()
                == 1;
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

    void timedOut(UUID id, String reason) {
        jdbc.sql("update notice set state = 'TIMED_OUT', reason = ? where id = ? and state = 'PUT'")
                .params(reason, id)
                .update();
    }

    /** Those put before the moment that are still under way and of which the desk has not been told, the oldest first. */
    List<UUID> underWaySince(Instant moment) {
        return jdbc.sql(
                        """
                        select id from notice where state = 'PUT' and put_at <= ? and desk_asked_at is null
                        order by put_at, id""")
                .param(Persisted.time(moment))
                .query(UUID.class)
                .list();
    }

    /** @return false if the desk has been asked before, or the applicant knows meanwhile */
    boolean deskAsked(UUID id, String reason, Instant at) {
        return jdbc.sql(
                                """
                                update notice set desk_asked_at = ?, reason = coalesce(reason, ?)
                                where id = ? and desk_asked_at is null and state <> 'SENT'""")
                        .params(Persisted.time(at), reason, id)
                        .update()
                == 1;
    }

    void replaced(UUID id) {
        jdbc.sql("update notice set state = 'REPLACED' where id = ? and state <> 'SENT'")
                .param(id)
                .update();
    }

    private static String[] texts(List<Notice> rows, Function<Notice, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }

    private static Notice read(ResultSet row) throws SQLException {
        var channel = NoticeChannel.valueOf(row.getString("channel"));
        return new Notice(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                channel,
                NoticeState.valueOf(row.getString("state")),
                Persisted.time(row, "at"),
                Persisted.time(row, "put_at"),
                Persisted.time(row, "sent_at"),
                new AuthorityId(row.getString("authority_id")),
                channel == NoticeChannel.CALL
                        ? new Notice.Call(row.getString("full_name"), row.getString("reached"), row.getString("said"))
                        : null,
                row.getString("reason"));
    }
}
