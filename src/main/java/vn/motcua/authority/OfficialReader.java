package vn.motcua.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an official with the posts of a day in one statement: it is asked on every request. */
@Component
class OfficialReader {

    private final JdbcClient jdbc;

    OfficialReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Official> read(OfficialId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select o.full_name, o.title, p.authority_id, p.role, p.field, s.served_authority_id
                        from official o
                        left join post_holder h on h.official_id = o.id
                            and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                        left join post p on p.id = h.post_id
                        left join lateral (
                            select served_authority_id from desk_service
                            where desk_authority_id = p.authority_id and p.role in ('ONE_STOP_DESK', 'CENTRE_HEAD')
                            union
                            select id from authority where p.role = 'OPERATOR'
                        ) s on true
                        where o.id = :id
                        order by p.id, s.served_authority_id""")
                .param("id", id.value())
                .param("day", day)
                .query(rows -> rows.next() ? Optional.of(official(id, rows)) : Optional.<Official>empty());
    }

    private static Official official(OfficialId id, ResultSet rows) throws SQLException {
        var fullName = rows.getString("full_name");
        var title = rows.getString("title");
        var posts = new LinkedHashSet<Post>();
        var serves = new LinkedHashSet<AuthorityId>();
        do {
            var authority = rows.getString("authority_id");
            if (authority != null) {
                var own = new AuthorityId(authority);
                posts.add(new Post(own, Role.valueOf(rows.getString("role")), rows.getString("field")));
                serves.add(own);
            }
            var served = rows.getString("served_authority_id");
            if (served != null) {
                serves.add(new AuthorityId(served));
            }
        } while (rows.next());
        return new Official(
                id, fullName, title, Collections.unmodifiableSet(posts), Collections.unmodifiableSet(serves));
    }
}
