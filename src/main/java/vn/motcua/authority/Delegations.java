package vn.motcua.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of who signs for whom, by date. */
@Component
public class Delegations {

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that hold for the authority on the day, the strongest form first, then by name. */
    public List<Delegation> on(AuthorityId authority, LocalDate day) {
        return jdbc.sql(
                        """
                        select d.*, o.full_name from delegation d join official o on o.id = d.official_id
                        where d.authority_id = :authority
                            and d.valid_from <= :day and (d.valid_to is null or d.valid_to >= :day)
                        order by array_position(array['TM', 'KT', 'TL', 'TUQ'], d.form), o.full_name, d.id""")
                .param("authority", authority.value())
                .param("day", day)
                .query((row, number) -> read(row))
                .list();
    }

    private static Delegation read(ResultSet row) throws SQLException {
        return new Delegation(
                new AuthorityId(row.getString("authority_id")),
                new OfficialId(row.getString("official_id")),
                row.getString("full_name"),
                SigningForm.valueOf(row.getString("form")),
                row.getString("on_behalf_of"),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }
}
