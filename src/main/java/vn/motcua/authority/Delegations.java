package vn.motcua.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

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

    /** All of the authority's, those that hold now or later before those that are over, then the strongest form first. */
    public List<Delegation> of(AuthorityId authority, LocalDate today) {
        return jdbc.sql(
                        """
                        select d.*, o.full_name from delegation d join official o on o.id = d.official_id
                        where d.authority_id = :authority
                        order by d.valid_to < :today nulls first,
                            array_position(array['TM', 'KT', 'TL', 'TUQ'], d.form), o.full_name, d.valid_from desc, d.id""")
                .param("authority", authority.value())
                .param("today", today)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Delegation> find(long id) {
        return jdbc.sql(
                        """
                        select d.*, o.full_name from delegation d join official o on o.id = d.official_id
                        where d.id = ? for update of d""")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Officials who hold a post in the authority at some time from the day on, by name. */
    public List<Candidate> candidates(AuthorityId authority, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct o.id, o.full_name, o.title from official o
                        join post_holder h on h.official_id = o.id join post p on p.id = h.post_id
                        where p.authority_id = :authority and (h.valid_to is null or h.valid_to >= :day)
                        order by o.full_name, o.id""")
                .param("authority", authority.value())
                .param("day", day)
                .query((row, number) -> new Candidate(
                        new OfficialId(row.getString("id")), row.getString("full_name"), row.getString("title")))
                .list();
    }

    /** Who may be given a delegation. */
    public record Candidate(OfficialId official, String fullName, String title) {}

    void add(Delegation delegation, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into delegation (authority_id, official_id, form, on_behalf_of, title, valid_from, valid_to,
                            source, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        delegation.authority().value(),
                        delegation.official().value(),
                        delegation.form().name(),
                        delegation.onBehalfOf(),
                        delegation.title(),
                        delegation.validFrom(),
                        delegation.validTo(),
                        delegation.source(),
                        by.value(),
                        Persisted.time(at))
                .update();
    }

    void end(long id, LocalDate lastDay, String source, OfficialId by, Instant at) {
        jdbc.sql("update delegation set valid_to = ?, end_source = ?, ended_by = ?, ended_at = ? where id = ?")
                .params(lastDay, source, by.value(), Persisted.time(at), id)
                .update();
    }

    /** Two who enter into one register wait for each other. */
    void hold(AuthorityId authority) {
        jdbc.sql("select id from authority where id = ? for update")
                .param(authority.value())
                .query(String.class)
                .single();
    }

    private static Delegation read(ResultSet row) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                new AuthorityId(row.getString("authority_id")),
                new OfficialId(row.getString("official_id")),
                row.getString("full_name"),
                SigningForm.valueOf(row.getString("form")),
                row.getString("on_behalf_of"),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getString("end_source"));
    }
}
