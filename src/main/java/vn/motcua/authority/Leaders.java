package vn.motcua.authority;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads an authority: the only people whose signature makes a paper its own. */
@Component
public class Leaders {

    private final JdbcClient jdbc;

    Leaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether the official heads the authority: a leader whose title does not begin with "Phó", or
     * any leader where such a one is missing.
     */
    public boolean isHead(Official official, AuthorityId authority, LocalDate day) {
        return official.holds(Role.LEADER, authority)
                && (!isDeputy(official.title())
                        || titlesOn(authority, day).stream().allMatch(Leaders::isDeputy));
    }

    private static boolean isDeputy(String title) {
        return title.startsWith("Phó ");
    }

    private List<String> titlesOn(AuthorityId authority, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct o.title
                        from official o
                        join post_holder h on h.official_id = o.id
                        join post p on p.id = h.post_id
                        where p.authority_id = :authority and p.role = :leader
                            and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                        """)
                .param("authority", authority.value())
                .param("leader", Role.LEADER.name())
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** Full names of the head on the day, or of all leaders where none of them is one. */
    public List<String> headsOn(AuthorityId authority, LocalDate day) {
        return jdbc.sql(
                        """
                        with leader as (
                            select distinct o.full_name, o.title like 'Phó %' as deputy
                            from official o
                            join post_holder h on h.official_id = o.id
                            join post p on p.id = h.post_id
                            where p.authority_id = :authority and p.role = :leader
                                and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                        )
                        select full_name from leader where not deputy or not exists (select from leader where not deputy)
                        order by full_name""")
                .param("authority", authority.value())
                .param("leader", Role.LEADER.name())
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** Full names of those who held a leader's post on the day, in the order of the alphabet. */
    public List<String> namesOn(AuthorityId authority, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct o.full_name
                        from official o
                        join post_holder h on h.official_id = o.id
                        join post p on p.id = h.post_id
                        where p.authority_id = :authority and p.role = :leader
                            and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                        order by o.full_name
                        """)
                .param("authority", authority.value())
                .param("leader", Role.LEADER.name())
                .param("day", day)
                .query(String.class)
                .list();
    }
}
