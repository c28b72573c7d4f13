package vn.motcua.authority;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether there is a person behind a post, so that nothing is addressed to an empty chair. */
@Component
public class PostHolders {

    private final JdbcClient jdbc;

    PostHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody held the post of that role without a field on the day, or inherited it with a successor's. */
    public boolean existOn(AuthorityId authority, Role role, LocalDate day) {
        return !namesOn(new Post(authority, role, null), day).isEmpty();
    }

    /** Full names of those who held the post on the day, or inherited it with a successor's, in alphabetical order. */
    public List<String> namesOn(Post post, LocalDate day) {
        return jdbc.sql(
                        """
                        with recursive answering as (
                            select :authority as id
                            union
                            select s.successor_id
                            from answering join authority_successor s on s.authority_id = answering.id
                            where s.valid_from <= :day
                        )
                        select distinct o.full_name from answering
                        join post p on p.authority_id = answering.id and p.role = :role
                            and p.field is not distinct from cast(:field as text)
                        join post_holder h on h.post_id = p.id
                        join official o on o.id = h.official_id
                        where h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                        order by o.full_name""")
                .param("authority", post.authority().value())
                .param("role", post.role().name())
                .param("field", post.field())
                .param("day", day)
                .query(String.class)
                .list();
    }
}
