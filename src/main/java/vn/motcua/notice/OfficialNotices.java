package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What groups of officials were told. Everything is asked by group: what is another group's is not there. */
@Component
class OfficialNotices {

    /** Lines of each part of a list. */
    static final int PAGE = 50;

    private final JdbcClient jdbc;

    OfficialNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same notice again changes nothing. */
    void add(OfficialNotice notice) {
        jdbc.sql(
                        """
                        insert into official_notice (id, group_id, kind, dossier_id, message_id, text, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        notice.id(),
                        notice.group(),
                        notice.kind().name(),
                        notice.dossier() == null ? null : notice.dossier().value(),
                        notice.message(),
                        notice.text(),
                        Persisted.time(notice.at()))
                .update();
    }

    int unread(Set<String> groups) {
        return jdbc.sql("select count(*) from official_notice where group_id = any (?) and read_at is null")
                .param(groups.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** The newest unread ones, and below them those that were read last. */
    List<OfficialNotice> of(Set<String> groups) {
        return jdbc.sql(
                        """
                        select n.*, o.full_name from (
                            (select * from official_notice where group_id = any (:groups) and read_at is null
                            order by at desc, id limit :page)
                            union all
                            (select * from official_notice where group_id = any (:groups) and read_at is not null
                            order by read_at desc, id limit :page)) n
                        left join official o on o.id = n.read_by
                        order by (n.read_at is null) desc, n.read_at desc, n.at desc, n.id""")
                .param("groups", groups.toArray(String[]::new))
                .param("page", PAGE)
                .query((row, number) -> read(row))
                .list();
    }

    /** @return false if none of these groups has such a notice; who read it first stays on it */
    boolean read(UUID id, Set<String> groups, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                                update official_notice
                                set read_at = coalesce(read_at, ?), read_by = coalesce(read_by, ?)
                                where id = ? and group_id = any (?)""")
                        .params(Persisted.time(at), by.value(), id, groups.toArray(String[]::new))
                        .update()
                == 1;
    }

    private static OfficialNotice read(ResultSet row) throws SQLException {
        return new OfficialNotice(
                row.getObject("id", UUID.class),
                row.getString("group_id"),
                OfficialNoticeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("dossier_id", UUID.class))
                        .map(DossierId::new)
                        .orElse(null),
                row.getObject("message_id", UUID.class),
                row.getString("text"),
                Persisted.time(row, "at"),
                Persisted.time(row, "read_at"),
                row.getString("full_name"));
    }
}
