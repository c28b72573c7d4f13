package vn.motcua.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Reads an official with the posts of a day, inherited ones too, in one statement: it is asked on every request. */
@Component
class OfficialReader {

    /**
     * A post passes to the same post of the successor, down the chain. A field goes to its own successor where it has one;
     * a post without a field goes to every successor, lest a dossier of one field find nobody to sign it. A
     * stand-in works in the posts that the absent one holds in the authority whose leader said so, never as an operator.
     */
    private static final String POSTS_WITH_HERITAGE =
            """
            with recursive held as (
                select p.authority_id, p.role, p.field, who.way
                from (
                    select cast(:id as text) as official_id, cast(null as text) as authority_id, 0 as way
                    union all
                    select l.official_id, l.authority_id, 1 from official_leave l
                    where l.stand_in_id = :id and l.begins_at <= :at and coalesce(l.ended_at, l.ends_at) > :at
                ) who
                join post_holder h on h.official_id = who.official_id join post p on p.id = h.post_id
                where h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                    and (who.way = 0 or p.authority_id = who.authority_id and p.role not in ('OPERATOR', 'DESIGNER'))
                union
                select s.authority_id, held.role, held.field, 2
                from held join authority_successor s on s.successor_id = held.authority_id and s.valid_from <= :day
                where held.field is null or s.field = held.field or s.field is null and not exists (
                    select from authority_successor own
                    where own.authority_id = s.authority_id and own.field = held.field and own.valid_from <= :day)
            )
            select o.full_name, o.title, held.authority_id, held.role, held.field, held.way, s.served_authority_id
            from official o
            left join held on true
            left join lateral (
                select served_authority_id from desk_service
                where desk_authority_id = held.authority_id and held.role in ('ONE_STOP_DESK', 'CENTRE_HEAD')
                union
                select id from authority where held.role = 'OPERATOR'
                union
                select a.id from authority a
                where held.role = 'ONE_STOP_DESK' and exists (
                    select from dossier_at_desk d
                    where d.desk_authority_id = held.authority_id and d.competent_authority_id = a.id)
            ) s on true
            where o.id = :id
            order by held.way, held.authority_id, held.role, held.field, s.served_authority_id""";

    private final JdbcClient jdbc;

    OfficialReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<OfficialId> all() {
        return jdbc.sql("select id from official")
                .query((row, number) -> new OfficialId(row.getString(1)))
                .set();
    }

    Optional<Official> read(OfficialId id, Instant at) {
        return jdbc.sql(POSTS_WITH_HERITAGE)
                .param("id", id.value())
                .param("day", LocalDate.ofInstant(at, Vietnam.ZONE))
                .param("at", Persisted.time(at))
                .query(rows -> rows.next() ? Optional.of(official(id, rows)) : Optional.<Official>empty());
    }

    private static Official official(OfficialId id, ResultSet rows) throws SQLException {
        var fullName = rows.getString("full_name");
        var title = rows.getString("title");
        var posts = new LinkedHashSet<Post>();
        var standsIn = new LinkedHashSet<Post>();
        var inherited = new LinkedHashSet<Post>();
        var ways = List.of(posts, standsIn, inherited);
        var serves = new LinkedHashSet<AuthorityId>();
        do {
            var authority = rows.getString("authority_id");
            if (authority != null) {
                var own = new AuthorityId(authority);
                var post = new Post(own, Role.valueOf(rows.getString("role")), rows.getString("field"));
                ways.get(rows.getInt("way")).add(post);
                serves.add(own);
            }
            var served = rows.getString("served_authority_id");
            if (served != null) {
                serves.add(new AuthorityId(served));
            }
        } while (rows.next());
        standsIn.removeAll(posts);
        inherited.removeAll(posts);
        return new Official(
                id,
                fullName,
                title,
                Collections.unmodifiableSet(posts),
                Collections.unmodifiableSet(inherited),
                Collections.unmodifiableSet(standsIn),
                Collections.unmodifiableSet(serves));
    }
}
